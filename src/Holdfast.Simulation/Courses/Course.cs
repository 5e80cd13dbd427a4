using Holdfast.Theory;

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

/// <summary>The person who comes. What is not said is drawn from the declared ranges.</summary>
public sealed record Client
{
    /// <summary>An invented first name, or nothing.</summary>
    public string Name { get; init; } = "";

    /// <summary>Traits that this course narrows or fixes (only the client's traits).</summary>
    public IReadOnlyDictionary<Trait, Interval> Traits { get; init; } = new Dictionary<Trait, Interval>();

    /// <summary>First values of quantities that this course narrows or fixes.</summary>
    public IReadOnlyDictionary<Quantity, Interval> Begins { get; init; } = new Dictionary<Quantity, Interval>();
}

/// <summary>One helper, from a first session to an ending or the end of the course.</summary>
public sealed record Helper
{
    /// <summary>An invented name, or nothing.</summary>
    public string Name { get; init; } = "";

    /// <summary>When this helper begins.</summary>
    public required Duration From { get; init; }

    /// <summary>Traits that this course narrows or fixes (only the helper's traits).</summary>
    public IReadOnlyDictionary<Trait, Interval> Traits { get; init; } = new Dictionary<Trait, Interval>();

    /// <summary>How this helper works at the beginning.</summary>
    public required Practice Practice { get; init; }

    /// <summary>What changes later, in order of time.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>How it ends, if it ends within the course.</summary>
    public Ending? Ending { get; init; }
}

/// <summary>A change in how a helper works: a new rhythm, a new policy.</summary>
/// <param name="At">When it begins.</param>
/// <param name="Over">How long it takes; zero: at once.</param>
/// <param name="By">Who wants it. Fewer sessions by the helper is a cut; by the client, a choice.</param>
/// <param name="After">How the helper works when the change is complete.</param>
public sealed record Change(Duration At, Duration Over, Party By, Practice After);

/// <summary>An ending with one helper.</summary>
/// <param name="At">The last day.</param>
/// <param name="How">What kind of ending it is.</param>
/// <param name="AnnouncedBefore">How long before it was known; zero: it came out of the blue.</param>
/// <param name="Prepared">Whether it was talked over in the sessions before.</param>
public sealed record Ending(Duration At, EndingKind How, Duration AnnouncedBefore, bool Prepared);

/// <summary>Who wants or makes something.</summary>
public enum Party
{
    /// <summary>The helper.</summary>
    Helper,

    /// <summary>The client.</summary>
    Client,

    /// <summary>Both, after talking it over.</summary>
    Together,
}

/// <summary>How a course with one helper ends.</summary>
public enum EndingKind
{
    /// <summary>Planned by both, with a goodbye.</summary>
    Planned,

    /// <summary>The helper ends it at once.</summary>
    Dismissed,

    /// <summary>The client leaves to escape the pain.</summary>
    Escaped,

    /// <summary>The helper is lost: illness, a move, a death.</summary>
    Lost,
}
