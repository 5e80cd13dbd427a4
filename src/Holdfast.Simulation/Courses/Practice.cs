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

/// <summary>The sessions of a practice.</summary>
public sealed record Sessions
{
    /// <summary>The time from one session to the next.</summary>
    public Duration Every { get; init; } = new(Duration.Week);

    /// <summary>Minutes of one session, 10 to 180.</summary>
    public int Minutes { get; init; } = 50;

    /// <summary>How deep the sessions go, 0 to 1.</summary>
    public double Depth { get; init; } = 0.6;

    /// <summary>The share of goodbyes that are felt rather than cut off, 0 to 1.</summary>
    public double FeltGoodbyes { get; init; } = 1;

    /// <summary>Whether a message follows at once after each goodbye, so that the missing is not felt.</summary>
    public bool MessageAfterGoodbye { get; init; }

    /// <summary>The share of sessions that take place as agreed, 0 to 1; the others are cancelled at short notice.</summary>
    public double Kept { get; init; } = 1;
}

/// <summary>One kind of contact between sessions, as agreed.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="PerWeek">How often a week, 0 to 14.</param>
/// <param name="Warm">The share of answers that are warm and clear, 0 to 1.</param>
/// <param name="Ambiguous">The share of answers that are ambiguous. What is left stays unanswered.</param>
/// <param name="Within">How long the answer takes.</param>
public sealed record Contact(ContactKind Kind, double PerWeek, double Warm, double Ambiguous, Duration Within);

/// <summary>Kinds of contact at a distance.</summary>
public enum ContactKind
{
    /// <summary>A letter, an e-mail, a text.</summary>
    Text,

    /// <summary>A voice: a call, a recording.</summary>
    Voice,
}

/// <summary>What a helper does as a habit in sessions, and around them.</summary>
[Flags]
public enum Habits
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Invites the hidden child back in each session.</summary>
    Invites = 1,

    /// <summary>Asks about the relationship.</summary>
    Asks = 2,

    /// <summary>Explains what is going on.</summary>
    Explains = 4,

    /// <summary>Goes to consultations.</summary>
    Consults = 8,

    /// <summary>Pushes the child down: "this does not belong here".</summary>
    PushesDown = 16,

    /// <summary>Stays with grief when it comes, instead of leaving the client alone with it.</summary>
    MeetsGrief = 32,
}

/// <summary>How requests of one kind are answered: one mixture of answers when the child seems ready for a limit, one when not.</summary>
/// <param name="WhenReady">The answers when the helper judges the child ready, with their shares (sum 1).</param>
/// <param name="WhenNotReady">The answers otherwise.</param>
/// <param name="Explained">Whether each answer is explained to the adult as well.</param>
public sealed record AnswerPolicy(IReadOnlyList<Share> WhenReady, IReadOnlyList<Share> WhenNotReady, bool Explained = false)
{
    /// <summary>Grants while the child is not ready; "I can't, though you deserved it" when it is.</summary>
    public static AnswerPolicy Attuned { get; } = new([new(Act.Cannot, 1)], [new(Act.Grant, 1)]);

    /// <summary>The same answer always.</summary>
    public static AnswerPolicy Always(Act act) => Mixed(new Share(act, 1));

    /// <summary>Answers by chance, whatever the readiness.</summary>
    public static AnswerPolicy Mixed(params IReadOnlyList<Share> shares) => new(shares, shares);
}

/// <summary>One answer and its share.</summary>
/// <param name="Act">The answer.</param>
/// <param name="Probability">Its share, 0 to 1.</param>
public readonly record struct Share(Act Act, double Probability);
