namespace Holdfast.Figures;

/// <summary>What a change does to a phenomenon.</summary>
/// <param name="Before">The share of persons in whom it is seen without the change, 0 to 1.</param>
/// <param name="Share">The share in whom it is seen with it.</param>
/// <param name="Falls">Whether that is a clear fall.</param>
/// <param name="IsLost">Whether it no longer holds.</param>
public readonly record struct MatrixCell(double Before, double Share, bool Falls, bool IsLost);
