namespace Holdfast.Lab;

/// <summary>The Sobol indices of one factor. Estimates can lie outside 0 to 1: a little near the ends, and far with few rows.</summary>
/// <param name="First">First order: the share of the variance that goes away, on average, when this factor alone is known.</param>
/// <param name="Total">Total order: the share that is left, on average, when all other factors are known: alone and together with any of them.</param>
public readonly record struct SobolIndex(Estimate First, Estimate Total);
