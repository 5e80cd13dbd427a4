namespace Holdfast.Simulation;

/// <summary>A statistic of one channel over a window that is stated beforehand.</summary>
/// <param name="Channel">What is looked at.</param>
/// <param name="From">The beginning of the window.</param>
/// <param name="Until">The end of the window; for <see cref="Statistic.At"/> it is the same as From.</param>
/// <param name="Statistic">What is taken of it.</param>
/// <param name="Level">The level to be crossed, where the statistic needs one.</param>
public sealed record Probe(Channel Channel, Duration From, Duration Until, Statistic Statistic, double Level = 0);

/// <summary>What is taken of a channel over a window.</summary>
public enum Statistic
{
    /// <summary>The mean over time.</summary>
    Mean,

    /// <summary>The value at the moment.</summary>
    At,

    /// <summary>The largest value.</summary>
    Max,

    /// <summary>The smallest value.</summary>
    Min,

    /// <summary>The integral over time: of a hazard per day, the expected number; of a count channel, the increase.</summary>
    Sum,

    /// <summary>The middle day, counted from the beginning of the course, of the four weeks with the largest mean.</summary>
    PeakDay,

    /// <summary>The first day in the window on which the channel is at or above the level; the window's end if never.</summary>
    FirstAbove,

    /// <summary>The value at the end of the window minus the value at its beginning.</summary>
    Change,
}
