namespace Holdfast.Practice;

/// <summary>One turn of a scene.</summary>
public sealed record SceneTurn
{
    /// <summary>A short name, once in the scene.</summary>
    public required string Name { get; init; }

    /// <summary>The line of the file on which it stands.</summary>
    public int Row { get; init; }

    /// <summary>How much rides on it for the child.</summary>
    public Rides Rides { get; init; } = Rides.Some;

    /// <summary>What is asked for, where a wish is put to the therapist.</summary>
    public RequestKind? Asks { get; init; }

    /// <summary>Whether the client tells of the attachment.</summary>
    public bool Tells { get; init; }

    /// <summary>A marked moment: what does the child feel now?</summary>
    public bool Feels { get; init; }

    /// <summary>What the client may say.</summary>
    public required IReadOnlyList<Line> Says { get; init; }

    /// <summary>What the therapist may answer.</summary>
    public required IReadOnlyList<Answer> Answers { get; init; }
}
