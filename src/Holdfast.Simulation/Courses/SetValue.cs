using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>For experiments: a quantity is set to a value at a moment.</summary>
/// <param name="At">When.</param>
/// <param name="Quantity">Which.</param>
/// <param name="Value">To what; each person draws.</param>
public sealed record SetValue(Duration At, Quantity Quantity, Interval Value) : Happening(At);
