namespace Holdfast.Simulation;

/// <summary>A course of therapy, as a case note would tell it: who comes, to whom, how they work, and what happens when.</summary>
public sealed record Course
{
    /// <summary>A short title.</summary>
    public required string Title { get; init; }

    /// <summary>The story in a few sentences, for people to read; it changes nothing.</summary>
    public string Story { get; init; } = "";

    /// <summary>How long the course is watched.</summary>
    public required Duration Lasts { get; init; }

    /// <summary>Who comes.</summary>
    public Client Client { get; init; } = new();

    /// <summary>To whom, one after another; the stretches do not overlap. May be empty: a time without therapy.</summary>
    public IReadOnlyList<Helper> Helpers { get; init; } = [];

    /// <summary>What happens when, in order of time.</summary>
    public IReadOnlyList<Happening> Happenings { get; init; } = [];
}
