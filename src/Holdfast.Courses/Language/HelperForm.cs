using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>One helper.</summary>
internal static class HelperForm
{
    private static readonly Key<string> Name = new("name", "An invented name.", Values.Text);
    private static readonly Key<Duration> From = new("from", "When the work with this helper begins; at the beginning when it is not said.", Values.Moment);
    private static readonly Key<IReadOnlyDictionary<Trait, Interval>> Traits = new("traits", "Traits that this course fixes or narrows. What is not said is drawn.", TraitsForm.Of("helper traits", Vocabulary.HelperTraits, Vocabulary.ClientTraits, "the client"));

    private static readonly Key<Duration> ChangeAt = new("at", "When the change begins.", Values.Moment, required: true);
    private static readonly Key<Duration> ChangeOver = new("over", "How long it takes; at once when it is not said.", Values.LengthOrNone);
    private static readonly Key<Party> ChangeBy = new("by", "Who wants it: helper, client, together. The helper, when it is not said.", new ChoiceValue<Party>(Vocabulary.Parties));
    private static readonly Form ChangeForm = new("change", "A change in how the helper works: only what becomes different is said.", [ChangeAt, ChangeOver, ChangeBy, .. PracticeForm.Keys]);
    private static readonly Key<IReadOnlyList<Fields>> Changes = new("changes", "What changes later.", new ListValue<Fields>(50, new MappingValue<Fields>(ChangeForm, (f, _) => f)));

    private static readonly Key<Duration> EndAt = new("at", "The last day.", Values.Moment, required: true);
    private static readonly Key<EndingKind> How = new("how", "What kind of ending it is: planned, dismissed (the helper ends it at once), escaped (the client leaves to escape the pain), lost (illness, a move, a death).", new ChoiceValue<EndingKind>(Vocabulary.Endings), required: true);
    private static readonly Key<Duration> Announced = new("announced", "How long before it was known; out of the blue when it is not said.", Values.Announced);
    private static readonly Key<bool> Prepared = new("prepared", "Whether it was talked over in the sessions before.", Values.YesNo);
    private static readonly Form EndingForm = new("ending", "How the work with this helper ends.", EndAt, How, Announced, Prepared);

    private static readonly Key<Fields?> Ends = new("ends", "How it ends, if it ends within the course.", new EitherValue<Fields?>(
        new ChoiceValue<Fields?>([("never", null)]), new MappingValue<Fields?>(EndingForm, (f, _) => f, merges: false)));

    public static Form Form { get; } = new("helper", "One helper, from a first session to an ending or the end of the course.", [Name, From, Traits, .. PracticeForm.Keys, Changes, Ends]);

    public static Value<HelperDraft> Value { get; } = new MappingValue<HelperDraft>(Form, Make);

    private static HelperDraft Make(Fields fields, Context context)
    {
        Duration from = fields.Get(From, Duration.Zero);
        List<Placed<Change>> changes = [];
        MappingNode now = PracticeForm.Only(fields.Node);
        foreach (Fields change in fields.Get(Changes, []).OrderBy(c => c.Get(ChangeAt, default)))
        {
            now = Layers.Over(now, PracticeForm.Only(change.Node), PracticeForm.Form);
            Practice after = PracticeForm.Make(Fields.Read(now, PracticeForm.Form, context)!);
            changes.Add(new(new(change.Get(ChangeAt, default), change.Get(ChangeOver, default), change.Get(ChangeBy, Party.Helper), after), change.Node, change.Where(ChangeAt), change.Where(ChangeAt)));
        }

        Fields? end = fields.Get(Ends, null);
        Placed<Ending>? ending = null;
        if (end is not null)
        {
            Duration at = end.Get(EndAt, default), announced = end.Get(Announced, default);
            announced = announced == Values.FromTheBeginning ? at - from : announced;
            ending = new(new(at, end.Get(How, EndingKind.Planned), announced, end.Get(Prepared, false)), end.Node, end.Where(EndAt), end.Where(Announced));
        }

        Helper helper = new()
        {
            Name = fields.Get(Name, ""),
            From = from,
            Traits = fields.Get(Traits, new Dictionary<Trait, Interval>()),
            Practice = PracticeForm.Make(fields),
            Changes = [.. changes.Select(c => c.Value)],
            Ending = ending?.Value,
        };
        return new(helper, fields.Where(From), changes, ending);
    }
}
