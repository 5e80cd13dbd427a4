namespace Holdfast.Simulation;

/// <summary>A stretch of values from which each person draws one, evenly. A single value has From = To.</summary>
/// <param name="From">The lowest value, in [0, 1].</param>
/// <param name="To">The highest value, in [From, 1].</param>
public readonly record struct Interval(double From, double To)
{
    /// <summary>One value only.</summary>
    public static Interval At(double value) => new(value, value);
}
