namespace Holdfast.Practice;

/// <summary>One answer of an hour, and what it did at once.</summary>
/// <param name="Taken">The turn.</param>
/// <param name="Effects">What changed by more than a hundredth, largest first.</param>
public sealed record Decision(Taken Taken, IReadOnlyList<Effect> Effects);
