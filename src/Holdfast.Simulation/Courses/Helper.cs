using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>One helper, from a first session to an ending or the end of the course.</summary>
public sealed record Helper
{
    /// <summary>An invented name, or nothing.</summary>
    public string Name { get; init; } = "";

    /// <summary>When this helper begins.</summary>
    public required Duration From { get; init; }

    /// <summary>Traits that this course narrows or fixes (only the helper's traits).</summary>
    public IReadOnlyDictionary<Trait, Interval> Traits { get; init; } = new Dictionary<Trait, Interval>();

    /// <summary>How this helper works at the beginning.</summary>
    public required Practice Practice { get; init; }

    /// <summary>What changes later, in order of time.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>How it ends, if it ends within the course.</summary>
    public Ending? Ending { get; init; }
}
