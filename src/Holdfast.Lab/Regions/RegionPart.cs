namespace Holdfast.Lab;

/// <summary>A fifth of a factor's range.</summary>
/// <param name="From">The value at its lower end, in the factor's unit.</param>
/// <param name="To">The value at its upper end.</param>
/// <param name="Points">Points that lie in it.</param>
/// <param name="Holding">How many of them show the phenomenon.</param>
/// <param name="Share">The share of points that show it, with Wilson's 95% interval.</param>
public readonly record struct RegionPart(double From, double To, int Points, int Holding, Estimate Share);
