namespace Holdfast.Figures;

/// <summary>What telling costs in invented persons at one number of rehearsals, 0 to 1.</summary>
/// <param name="Low">A quarter of persons have less.</param>
/// <param name="Middle">Half of them have less.</param>
/// <param name="High">Three quarters have less.</param>
public readonly record struct CostBand(double Low, double Middle, double High);
