namespace Holdfast.Help;

/// <summary>A country, and who can be reached there.</summary>
public sealed record Country
{
    /// <summary>Its name in English.</summary>
    public required string Name { get; init; }

    /// <summary>Its code of two letters, as ISO 3166-1 has it.</summary>
    public required string Code { get; init; }

    /// <summary>What to ring when there is danger; empty when no page was seen that says it.</summary>
    public required IReadOnlyList<EmergencyNumber> Emergency { get; init; }

    /// <summary>Who listens, in the order of the file. Never empty.</summary>
    public required IReadOnlyList<Helpline> Services { get; init; }
}
