namespace Holdfast.Simulation;

/// <summary>Kinds of marks.</summary>
public enum MarkKind
{
    /// <summary>A session.</summary>
    Session,

    /// <summary>A session that was cancelled at short notice.</summary>
    CancelledSession,

    /// <summary>A break.</summary>
    Break,

    /// <summary>A request and its answer.</summary>
    Request,

    /// <summary>Contact between sessions.</summary>
    Contact,

    /// <summary>A telling.</summary>
    Telling,

    /// <summary>A rehearsal of telling.</summary>
    Rehearsal,

    /// <summary>A rupture.</summary>
    Rupture,

    /// <summary>A repair.</summary>
    Repair,

    /// <summary>A falter: a cold or hurt answer that was not meant.</summary>
    Falter,

    /// <summary>A promise made, kept or broken.</summary>
    Promise,

    /// <summary>Something else the helper did.</summary>
    Deed,

    /// <summary>A change in how the helper works.</summary>
    Change,

    /// <summary>An announcement of a break or an ending.</summary>
    Announcement,

    /// <summary>A stretch beside the sessions.</summary>
    Stretch,

    /// <summary>A helper begins.</summary>
    Beginning,

    /// <summary>An ending with a helper.</summary>
    Ending,

    /// <summary>An experiment's hand: a value set or held.</summary>
    Experiment,
}
