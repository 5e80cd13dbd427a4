namespace Holdfast.Reproduction;

/// <summary>How long an item takes to rebuild, by what was measured on one processor core of an ordinary machine.</summary>
public enum Cost
{
    /// <summary>Less than half a minute.</summary>
    Seconds,

    /// <summary>Less than half an hour.</summary>
    Minutes,

    /// <summary>Half an hour or more.</summary>
    Hours,
}
