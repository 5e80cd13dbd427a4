using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>What happens when: each kind of happening has its own keys.</summary>
internal static class HappeningForm
{
    /// <summary>Stands for an end that is not said, until the end of the course or of the work with the helper is known.</summary>
    public static readonly Duration Open = new(int.MaxValue);

    private static readonly Key<Duration> From = new("from", "When it begins.", Values.Moment, required: true);
    private static readonly Key<Duration> At = new("at", "When it happens.", Values.Moment, required: true);
    private static readonly Key<Duration> Lasts = new("lasts", "How long it goes on.", Values.Length);
    private static readonly Key<Duration> Until = new("until", "When it ends.", Values.Moment);
    private static readonly Key<Duration> Every = new("every", "The time between one and the next.", Values.Every);

    private static readonly Key<Party> By = new("by", "Whose break it is: helper, client, together. The helper's, when it is not said.", new ChoiceValue<Party>(Vocabulary.Parties));
    private static readonly Key<Duration> Announced = new("announced", "How long before it was announced; sprung when it is not said.", Values.Announced);
    private static readonly Key<bool> Prepared = new("prepared", "Whether it is talked over in the sessions before.", Values.YesNo);
    private static readonly Key<Contact> ContactKey = new("contact", "Contact during the break, if there is any.", ContactForm.Value);
    private static readonly Form BreakForm = new("break", "A break: no sessions for a while.", From, Lasts, Until, By, Announced, Prepared, ContactKey);

    private static readonly Key<bool> Denied = new("denied", "Whether the helper denies it.", Values.YesNo);
    private static readonly Key<Duration?> Repaired = new("repaired", "How long after it is repaired; 'no' when it never is.", Values.Later);
    private static readonly Form RuptureForm = new("rupture", "A rupture between the two.", At, Denied, Repaired);

    private static readonly Key<Duration?> Kept = new("kept", "How long after it is kept.", Values.Later);
    private static readonly Key<Duration?> Broken = new("broken", "How long after it is broken.", Values.Later);
    private static readonly Form PromiseForm = new("promise", "A promise, kept or broken.", At, Kept, Broken);

    private static readonly Key<Reception> Met = new("met", "How it is received: well, badly.", new ChoiceValue<Reception>(Vocabulary.Receptions), required: true);
    private static readonly Form TellingForm = new("telling", "The client tells of the attachment.", At, Met);

    private static readonly Key<int> Times = new("times", "How many times; once when it is not said.", Values.Count(1, 20, "times"));
    private static readonly Form RehearsalForm = new("rehearsal", "The client rehearses the telling.", At, Times, Every);

    private static readonly Key<Act> What = new("what", "What the helper does.", new ChoiceValue<Act>(Vocabulary.Deeds), required: true);
    private static readonly Form DeedForm = new("deed", "The helper does something, once or again and again.", At, What, Every, Until);

    private static readonly Form StretchForm = new("stretch", "Something that goes on for a while; to the end of the course when no end is said.", From, Lasts, Until);
    private static readonly Form TellingsMetForm = new("tellings met", "How tellings that are not in the course are received, from a time on.", From, Met);
    private static readonly Form NothingToldForm = new("nothing told", "The client never tells, from a time on.", From);

    private static readonly IReadOnlyList<Key<HappeningDraft>> Keys =
    [
        Kind("break", BreakForm, MakeBreak),
        Kind("rupture", RuptureForm, (f, _) => Once(f, At, new RuptureOpens(f.Get(At, default), f.Get(Denied, false), f.Get(Repaired, null)), Repaired)),
        Kind("promise", PromiseForm, MakePromise),
        Kind("telling", TellingForm, (f, _) => Once(f, At, new Telling(f.Get(At, default), f.Get(Met, Reception.Well)))),
        Kind("rehearsal", RehearsalForm, MakeRehearsals),
        Kind("deed", DeedForm, MakeDeed),
        Stretch("self-compassion", StretchKind.SelfCompassion),
        Stretch("outside relationship", StretchKind.OutsideRelationship),
        Stretch("consultation", StretchKind.Consultation),
        Stretch("pushed down", StretchKind.PushedDown),
        Kind("tellings are met", TellingsMetForm, (f, _) => Once(f, From, new TellingsAreMet(f.Get(From, default), f.Get(Met, Reception.Well)))),
        Kind("nothing is told", NothingToldForm, (f, _) => Once(f, From, new NothingIsTold(f.Get(From, default)))),
    ];

    public static Form Form { get; } = new("happening", "One thing that happens.", Keys) { OneKey = true };

    public static Value<IReadOnlyList<HappeningDraft>> Value { get; } = new ListValue<HappeningDraft>(500, new MappingValue<HappeningDraft>(Form, (f, _) => HappeningDraft.FirstOf(f, Keys)));

    /// <summary>The end of what has 'lasts' or 'until'; open when neither is said.</summary>
    private static Duration End(Fields fields)
    {
        fields.NotBoth(Lasts, Until);
        return fields.Has(Lasts) ? fields.Get(From, default) + fields.Get(Lasts, default) : fields.Get(Until, Open);
    }

    private static Key<HappeningDraft> Kind(string name, Form form, Func<Fields, Context, HappeningDraft> make) => new(name, form.Says, new MappingValue<HappeningDraft>(form, make, merges: false));

    private static Key<HappeningDraft> Stretch(string name, StretchKind kind)
    {
        string says = kind switch
        {
            StretchKind.SelfCompassion => "The client practises self-compassion for a while.",
            StretchKind.OutsideRelationship => "A relationship outside the therapy grows for a while.",
            StretchKind.Consultation => "The helper goes to consultations for a while.",
            _ => "The child is pushed down for a while.",
        };
        return new(name, says, new MappingValue<HappeningDraft>(StretchForm, (f, _) => Once(f, From, new Stretch(f.Get(From, default), End(f), kind), f.Has(Lasts) ? Lasts : Until), merges: false));
    }

    private static HappeningDraft Once(Fields fields, Key at, Happening happening, Key? other = null) => new([new(happening, fields.Node, fields.Where(at), fields.Where(other ?? at))]);

    private static HappeningDraft MakeBreak(Fields fields, Context context)
    {
        Duration from = fields.Get(From, default);
        Duration end = End(fields);
        Contact? contact = fields.Has(ContactKey) ? fields.Get(ContactKey, null!) : null;
        if (!fields.Has(Lasts) && !fields.Has(Until))
        {
            context.Findings.Add(DiagnosticCatalogue.MissingKey, fields.Node, "no 'lasts' and no 'until'", "'lasts': " + Values.Length.Allowed, "Say how long the break lasts.");
        }

        return Once(fields, From, new Break(from, end - from, fields.Get(By, Party.Helper), fields.Get(Announced, default), fields.Get(Prepared, false), contact), fields.Has(Lasts) ? Lasts : Until);
    }

    private static HappeningDraft MakePromise(Fields fields, Context context)
    {
        Duration? kept = fields.Get(Kept, null), broken = fields.Get(Broken, null);
        if (kept is not null && broken is not null)
        {
            fields.NotBoth(Kept, Broken);
        }

        return Once(fields, At, new PromiseMade(fields.Get(At, default), kept, broken), kept is not null ? Kept : Broken);
    }

    private static HappeningDraft MakeRehearsals(Fields fields, Context context)
    {
        Duration at = fields.Get(At, default), every = fields.Get(Every, new(Duration.Week));
        return new([.. Enumerable.Range(0, fields.Get(Times, 1)).Select(i => new Placed<Happening>(new Rehearsal(new(at.Hours + (i * every.Hours))), fields.Node, fields.Where(At), fields.Where(Times)))]);
    }

    private static HappeningDraft MakeDeed(Fields fields, Context context)
    {
        Duration? every = fields.Find(Every), until = fields.Find(Until);
        if (until is not null && every is null && !fields.Has(Every))
        {
            context.Findings.Add(DiagnosticCatalogue.MissingKey, fields.Node, "'until' without 'every'", "'every': " + Values.Every.Allowed, "Say how often it is done, or take out 'until'.");
        }

        return Once(fields, At, new Deed(fields.Get(At, default), fields.Get(What, default), every, until ?? (every is null ? null : Open)), Until);
    }
}
