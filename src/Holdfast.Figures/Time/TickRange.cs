namespace Holdfast.Figures;

/// <summary>A stretch of a course that somebody chose, in ticks.</summary>
/// <param name="From">Its first tick, 0 or later.</param>
/// <param name="To">Its last tick, not before <paramref name="From"/>.</param>
public readonly record struct TickRange(int From, int To)
{
    /// <summary>The stretch between two ticks, whichever comes first.</summary>
    public static TickRange Between(int one, int other) => new(Math.Min(one, other), Math.Max(one, other));
}
