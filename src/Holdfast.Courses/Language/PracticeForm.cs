namespace Holdfast.Courses;

/// <summary>How a helper works. A helper has these keys, and so has each change.</summary>
internal static class PracticeForm
{
    private static readonly Sessions Usual = new();

    private static readonly Key<Duration> Every = new("every", "How often: '1 week', 'twice a week'. Once a week when it is not said.", Values.Every);
    private static readonly Key<int> Minutes = new("minutes", "How long a session is, in minutes.", Values.Count(10, 180, "minutes"));
    private static readonly Key<double> Depth = new("depth", "How deep the sessions go.", Values.Share);
    private static readonly Key<double> Goodbyes = new("goodbyes", "Whether goodbyes are felt or cut off.", Values.Goodbyes);
    private static readonly Key<bool> MessageAfter = new("message after goodbye", "Whether a message follows at once, so that the missing is not felt.", Values.YesNo);
    private static readonly Key<double> Kept = new("kept", "The share of sessions that take place as agreed.", Values.Share);
    private static readonly Form SessionsForm = new("sessions", "The sessions.", Every, Minutes, Depth, Goodbyes, MessageAfter, Kept);

    private static readonly Key<Sessions> SessionsKey = new("sessions", "The sessions.", new MappingValue<Sessions>(SessionsForm, (f, _) => new Sessions
    {
        Every = f.Get(Every, Usual.Every),
        Minutes = f.Get(Minutes, Usual.Minutes),
        Depth = f.Get(Depth, Usual.Depth),
        FeltGoodbyes = f.Get(Goodbyes, Usual.FeltGoodbyes),
        MessageAfterGoodbye = f.Get(MessageAfter, Usual.MessageAfterGoodbye),
        Kept = f.Get(Kept, Usual.Kept),
    }));

    private static readonly Key<IReadOnlyList<Contact>> Between = new("between sessions", "Contact between sessions, as agreed. None when it is not said.", new ListValue<Contact>(10, ContactForm.Value));
    public static readonly Key<Answering> Requests = new("requests", "How requests are answered: one word for all, or by kind.", RequestsForm.Value);

    private static readonly Key<IReadOnlyList<Habits>> HabitsKey = new(
        "habits", "What the helper does as a habit. When it is not said: invites, stays with grief.", new ListValue<Habits>(20, new ChoiceValue<Habits>(Vocabulary.Habits)));

    /// <summary>The keys of a practice.</summary>
    public static IReadOnlyList<Key> Keys { get; } = [SessionsKey, Between, Requests, HabitsKey];

    /// <summary>A practice on its own, as it is after a change.</summary>
    public static Form Form { get; } = new("practice", "How a helper works.", Keys);

    /// <summary>The keys of a practice, out of a mapping that may have others.</summary>
    public static MappingNode Only(MappingNode node) => node with { Entries = [.. node.Entries.Where(e => Keys.Any(k => k.Name == e.Key.Text))] };

    /// <summary>The practice that a mapping describes.</summary>
    public static Practice Make(Fields fields)
    {
        Practice usual = new();
        Answering answering = fields.Get(Requests, new(usual.AnyRequest, usual.Requests));
        return new()
        {
            Sessions = fields.Get(SessionsKey, usual.Sessions),
            Between = fields.Get(Between, usual.Between),
            Requests = answering.Kinds,
            AnyRequest = answering.Any,
            Habits = fields.Has(HabitsKey) ? fields.Get(HabitsKey, []).Aggregate(Habits.None, (all, one) => all | one) : usual.Habits,
        };
    }
}
