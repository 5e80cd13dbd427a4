namespace Holdfast.Simulation;

/// <summary>How a course with one helper ends.</summary>
public enum EndingKind
{
    /// <summary>Planned by both, with a goodbye.</summary>
    Planned,

    /// <summary>The helper ends it at once.</summary>
    Dismissed,

    /// <summary>The client leaves to escape the pain.</summary>
    Escaped,

    /// <summary>The helper is lost: illness, a move, a death.</summary>
    Lost,
}
