namespace Holdfast.Theory;

/// <summary>What the course says is so at a moment. 0 or 1 unless stated.</summary>
public enum Circumstance
{
    /// <summary>There is a helper.</summary>
    Helped,

    /// <summary>The helper is away on a break.</summary>
    Away,

    /// <summary>A break or an ending has been announced.</summary>
    LossAnnounced,

    /// <summary>Days until the announced loss.</summary>
    DaysToLoss,

    /// <summary>The coming loss is talked over in this session.</summary>
    LossTalkedOver,

    /// <summary>The client practises self-compassion.</summary>
    PractisingCompassion,

    /// <summary>A relationship outside the therapy grows.</summary>
    OutsideRelationship,

    /// <summary>The helper goes to consultations.</summary>
    Consulting,

    /// <summary>The child is pushed down.</summary>
    PushedDown,

    /// <summary>The helper asks about the relationship.</summary>
    AskedAbout,

    /// <summary>The helper stays with grief.</summary>
    GriefMet,

    /// <summary>Minutes of the session.</summary>
    Minutes,

    /// <summary>Depth of the session, 0 to 1.</summary>
    Depth,

    /// <summary>This goodbye is felt.</summary>
    GoodbyeFelt,

    /// <summary>This goodbye is cut off.</summary>
    GoodbyeCutOff,

    /// <summary>A message follows the goodbye at once.</summary>
    MessageFollows,

    /// <summary>The share of the sessions that is taken away by a cut, 0 to 1.</summary>
    ShareLost,

    /// <summary>This goodbye is the last one with this helper.</summary>
    LastGoodbye,

    /// <summary>Luck: an even draw between 0 and 1.</summary>
    Luck,
}
