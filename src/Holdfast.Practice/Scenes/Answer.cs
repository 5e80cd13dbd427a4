namespace Holdfast.Practice;

/// <summary>Something that the therapist can say or do.</summary>
public sealed record Answer
{
    /// <summary>Its name within the turn: its stance's word unless the author gave another.</summary>
    public required string Key { get; init; }

    /// <summary>Its stance.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The words.</summary>
    public required string Words { get; init; }

    /// <summary>What it met or missed, by the state.</summary>
    public required IReadOnlyList<Variant> Feedback { get; init; }

    /// <summary>What the adult heard.</summary>
    public required IReadOnlyList<Variant> Adult { get; init; }

    /// <summary>What the child heard, by the state.</summary>
    public required IReadOnlyList<Variant> Child { get; init; }

    /// <summary>A better neighbour: words, or "=" and the key of another answer of the turn.</summary>
    public required string Better { get; init; }

    /// <summary>A worse neighbour, the same way.</summary>
    public required string Worse { get; init; }

    /// <summary>The line of the file on which it stands.</summary>
    public int Row { get; init; }

    /// <summary>The turn that follows; empty: the next in order.</summary>
    public string Next { get; init; } = "";
}
