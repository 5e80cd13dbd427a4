namespace Holdfast.Help;

/// <summary>People who can be reached when it is too much, by country.</summary>
public sealed record HelpDirectory
{
    /// <summary>Emergency numbers that hold in many countries.</summary>
    public required IReadOnlyList<EmergencyNumber> Anywhere { get; init; }

    /// <summary>The countries, in the order of their names. Never empty.</summary>
    public required IReadOnlyList<Country> Countries { get; init; }
}
