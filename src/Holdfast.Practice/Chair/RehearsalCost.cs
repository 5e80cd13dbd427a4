namespace Holdfast.Practice;

/// <summary>What telling costs after so many rehearsals, over many invented persons; 0 to 1.</summary>
/// <param name="Rehearsals">How many rehearsals there were.</param>
/// <param name="Low">A quarter of persons have less.</param>
/// <param name="Middle">Half of them have less.</param>
/// <param name="High">Three quarters have less.</param>
public sealed record RehearsalCost(int Rehearsals, double Low, double Middle, double High);
