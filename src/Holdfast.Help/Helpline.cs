namespace Holdfast.Help;

/// <summary>A service whose people listen. There is at least one way to reach it.</summary>
public sealed record Helpline
{
    /// <summary>What it calls itself.</summary>
    public required string Name { get; init; }

    /// <summary>Numbers to ring.</summary>
    public required IReadOnlyList<PhoneNumber> Call { get; init; }

    /// <summary>Numbers to send a text message to.</summary>
    public required IReadOnlyList<PhoneNumber> Text { get; init; }

    /// <summary>Where one can write back and forth: the address of a page, or a messenger and its number.</summary>
    public required IReadOnlyList<string> Chat { get; init; }

    /// <summary>The languages in which one is answered, in English. Never empty.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>When somebody is there.</summary>
    public required string Hours { get; init; }

    /// <summary>What it costs, where that was said; else nothing.</summary>
    public string? Cost { get; init; }

    /// <summary>What one has to know to get through, or for whom it is; else nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where and when this was seen.</summary>
    public required Seen Seen { get; init; }
}
