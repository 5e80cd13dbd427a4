namespace Holdfast.Theory;

/// <summary>What differs between persons and does not change in a course, and what differs between helpers.</summary>
public enum Trait
{
    /// <summary>Depth of the wound at the beginning.</summary>
    Wound,

    /// <summary>Self-blame: a refusal is read as "not worthy" (1) rather than "not willing" (0).</summary>
    SelfBlame,

    /// <summary>Fear of dependency.</summary>
    FearOfDependency,

    /// <summary>Constancy: holding the other in mind while apart.</summary>
    Constancy,

    /// <summary>Resilience of hope: the floor that hidden hope never falls below.</summary>
    Resilience,

    /// <summary>The helper's warmth.</summary>
    Warmth,

    /// <summary>The helper's skill.</summary>
    Skill,

    /// <summary>The helper's flexibility.</summary>
    Flexibility,

    /// <summary>The helper's steadiness.</summary>
    Steadiness,

    /// <summary>The helper's fear of demands.</summary>
    FearOfDemands,
}
