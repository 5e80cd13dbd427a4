using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>The experimenter's hand: quantities set to a value, or held at one.</summary>
internal static class ExperimentForm
{
    private static readonly Key<Duration> At = new("at", "When.", Values.Moment, required: true);
    private static readonly Key<Duration> From = new("from", "From when.", Values.Moment, required: true);
    private static readonly Key<Duration> Until = new("until", "Until when; to the end of the course when it is not said.", Values.Moment);
    private static readonly IReadOnlyList<(Key<Interval> Key, Quantity Meaning)> Quantities = TraitsForm.Keys(Vocabulary.Quantities);

    private static readonly Form SetForm = new("set", "Quantities are set to a value at a moment.", [At, .. Quantities.Select(q => q.Key)]) { Stranger = ClientForm.IsOutcome };
    private static readonly Form HoldForm = new("hold", "Quantities are held at a value for a while.", [From, Until, .. Quantities.Select(q => q.Key)]) { Stranger = ClientForm.IsOutcome };

    private static readonly IReadOnlyList<Key<HappeningDraft>> Keys =
    [
        new("set", SetForm.Says, new MappingValue<HappeningDraft>(SetForm, MakeSet, merges: false)),
        new("hold", HoldForm.Says, new MappingValue<HappeningDraft>(HoldForm, MakeHold, merges: false)),
    ];

    public static Form Form { get; } = new("experiment", "One thing that the experimenter does.", Keys) { OneKey = true };

    public static Value<IReadOnlyList<HappeningDraft>> Value { get; } = new ListValue<HappeningDraft>(100, new MappingValue<HappeningDraft>(Form, (f, _) => HappeningDraft.FirstOf(f, Keys)));

    private static HappeningDraft MakeSet(Fields fields, Context context)
    {
        Duration at = fields.Get(At, default);
        return Make(fields, context, At, At, (quantity, value) => new SetValue(at, quantity, value));
    }

    private static HappeningDraft MakeHold(Fields fields, Context context)
    {
        Duration from = fields.Get(From, default), until = fields.Get(Until, HappeningForm.Open);
        return Make(fields, context, From, Until, (quantity, value) => new HoldValue(from, until, quantity, value));
    }

    private static HappeningDraft Make(Fields fields, Context context, Key at, Key until, Func<Quantity, Interval, Happening> make)
    {
        Dictionary<Quantity, Interval> values = TraitsForm.Read(fields, Quantities);
        if (values.Count == 0)
        {
            context.Findings.Add(DiagnosticCatalogue.MissingKey, fields.Node, "no quantity", "a quantity and its value, such as 'hope: 0.7'", "Name at least one quantity with its value.");
        }

        return new([.. values.OrderBy(v => v.Key).Select(v => new Placed<Happening>(make(v.Key, v.Value), fields.Node, fields.Where(at), fields.Where(until)))]);
    }
}
