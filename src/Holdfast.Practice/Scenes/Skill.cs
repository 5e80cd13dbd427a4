namespace Holdfast.Practice;

/// <summary>What a scene gives practice in.</summary>
public enum Skill
{
    /// <summary>Validating: letting it stand.</summary>
    Validating,

    /// <summary>Exploring: wanting to know.</summary>
    Exploring,

    /// <summary>Limits with kindness.</summary>
    Limits,

    /// <summary>Repair.</summary>
    Repair,

    /// <summary>Asking about the relationship.</summary>
    Asking,

    /// <summary>Goodbyes.</summary>
    Goodbyes,

    /// <summary>Patience: no premature change.</summary>
    Patience,

    /// <summary>Noticing that the child has gone underground.</summary>
    Noticing,
}
