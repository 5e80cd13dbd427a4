namespace Holdfast.Simulation;

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
