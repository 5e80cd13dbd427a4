namespace Holdfast.Practice;

/// <summary>An invented person to practise with.</summary>
public sealed record VirtualClient
{
    /// <summary>The name of the file, without ".yaml".</summary>
    public required string Key { get; init; }

    /// <summary>A first name.</summary>
    public required string Name { get; init; }

    /// <summary>"she", "he" or "they".</summary>
    public required string Pronoun { get; init; }

    /// <summary>Years.</summary>
    public required int Age { get; init; }

    /// <summary>A life outside the room.</summary>
    public required string Life { get; init; }

    /// <summary>The trouble, plainly.</summary>
    public required string ComesWith { get; init; }

    /// <summary>What is never said.</summary>
    public required string NeverSays { get; init; }

    /// <summary>How they speak.</summary>
    public required Voice Voice { get; init; }

    /// <summary>What may have happened in the days before an hour; nothing is always among it.</summary>
    public IReadOnlyList<Since> Since { get; init; } = [Practice.Since.Nothing];

    /// <summary>Lines for any scene, by the name of their pool.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Line>> Pools { get; init; } = new Dictionary<string, IReadOnlyList<Line>>();
}
