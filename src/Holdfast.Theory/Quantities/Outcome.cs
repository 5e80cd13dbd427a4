namespace Holdfast.Theory;

/// <summary>
/// What is worked out from the quantities, the traits and the moment. Outcomes are shown and judged; those that name a
/// hazard are expected events a day. Counts are running totals since the course began.
/// </summary>
public enum Outcome
{
    /// <summary>Ache: longing, grief, pang and dread, as far as the guard lets them be felt. 0 to 1.</summary>
    Ache,

    /// <summary>Readiness for a limit: hope, felt willingness and an open guard at once. 0 to 1.</summary>
    Readiness,

    /// <summary>Underground: 1 while the guard is above one half, otherwise 0; its mean is a share of time.</summary>
    Underground,

    /// <summary>Self-soothing: how far the safe self can do what the helper did. 0 to 1.</summary>
    SelfSoothing,

    /// <summary>Threat: what losing the helper would mean now. 0 to 1.</summary>
    Threat,

    /// <summary>Connection: the empathic link that a session would have now. 0 to 1.</summary>
    Connection,

    /// <summary>Functioning: how far ordinary life goes on. 0 to 1.</summary>
    Functioning,

    /// <summary>Cost of telling now. 0 to 1.</summary>
    TellingCost,

    /// <summary>Hazard of a request, per day.</summary>
    Asking,

    /// <summary>Hazard of a cold or hurt answer, per day.</summary>
    Faltering,

    /// <summary>Hazard of the client's leaving, per day. Judged, never drawn.</summary>
    Leaving,

    /// <summary>Hazard of an ending made by the therapist, per day. Judged, never drawn.</summary>
    Dismissal,

    /// <summary>Requests made so far: a count.</summary>
    Requests,

    /// <summary>Tellings so far: a count.</summary>
    Tellings,

    /// <summary>Falters so far: a count.</summary>
    Falters,
}
