using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>For experiments: a quantity is held at a value for a while.</summary>
/// <param name="At">From when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Quantity">Which.</param>
/// <param name="Value">At what; each person draws.</param>
public sealed record HoldValue(Duration At, Duration Until, Quantity Quantity, Interval Value) : Happening(At);
