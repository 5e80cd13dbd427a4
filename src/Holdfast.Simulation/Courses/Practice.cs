using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>How a helper works: sessions, contact between them, how requests are answered, and habits.</summary>
public sealed record Practice
{
    /// <summary>The sessions.</summary>
    public Sessions Sessions { get; init; } = new();

    /// <summary>Contact between sessions, as it was agreed. Empty: none.</summary>
    public IReadOnlyList<Contact> Between { get; init; } = [];

    /// <summary>How requests are answered, by kind. Kinds that are not here are answered by <see cref="AnyRequest"/>.</summary>
    public IReadOnlyDictionary<RequestKind, AnswerPolicy> Requests { get; init; } = new Dictionary<RequestKind, AnswerPolicy>();

    /// <summary>How all other requests are answered.</summary>
    public AnswerPolicy AnyRequest { get; init; } = AnswerPolicy.Attuned;

    /// <summary>What the helper does as a habit.</summary>
    public Habits Habits { get; init; } = Habits.MeetsGrief | Habits.Invites;
}
