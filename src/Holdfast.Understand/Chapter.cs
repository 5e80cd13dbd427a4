namespace Holdfast.Understand;

/// <summary>A chapter: one idea, something to move, and what the theory is unsure of. Texts are Markdown.</summary>
public sealed record Chapter
{
    /// <summary>The name of its file, without number and ".yaml".</summary>
    public required string Key { get; init; }

    /// <summary>Its place, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its idea, in one sentence.</summary>
    public required string Idea { get; init; }

    /// <summary>What is read before something moves.</summary>
    public required string Opens { get; init; }

    /// <summary>What can be moved.</summary>
    public required Demonstration Figure { get; init; }

    /// <summary>What is read after it.</summary>
    public required string Follows { get; init; }

    /// <summary>A side path for therapists; may be empty.</summary>
    public string Therapists { get; init; } = "";

    /// <summary>A side path for those who fear depending; may be empty.</summary>
    public string Fearing { get; init; } = "";

    /// <summary>What the theory is unsure of.</summary>
    public required string Unsure { get; init; }

    /// <summary>Where it comes from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>One or two sentences to carry.</summary>
    public required string Card { get; init; }
}
