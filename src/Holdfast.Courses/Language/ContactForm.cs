namespace Holdfast.Courses;

/// <summary>Contact at a distance, between sessions or in a break.</summary>
internal static class ContactForm
{
    private static readonly Key<double> Warmly = new("warmly", "The share of answers that are warm and clear.", Values.Share);
    private static readonly Key<double> Ambiguously = new("ambiguously", "The share of answers that can be read either way.", Values.Share);
    private static readonly Key<double> Not = new("not", "The share that stays without an answer. It is what is left, and need not be said.", Values.Share);
    private static readonly Form AnsweredForm = new("answered", "How messages are answered, in shares.", Warmly, Ambiguously, Not);

    private static readonly Value<Answered> AnsweredValue = new EitherValue<Answered>(
        new ChoiceValue<Answered>([("warmly", new(1, 0)), ("ambiguously", new(0, 1)), ("not", new(0, 0))]),
        new MappingValue<Answered>(AnsweredForm, MakeAnswered, merges: false));

    private static readonly Key<ContactKind> Kind = new("kind", "What kind of contact it is.", new ChoiceValue<ContactKind>(Vocabulary.Contacts), required: true);
    private static readonly Key<double> AtMost = new("at most", "How often at most.", Values.PerWeek);
    private static readonly Key<Duration> Every = new("every", "How often, when it has a rhythm.", Values.Every);
    private static readonly Key<Answered> AnsweredKey = new("answered", "How it is answered: warmly, ambiguously, not, or in shares.", AnsweredValue);
    private static readonly Key<Duration> Within = new("within", "How long the answer takes; a day when it is not said.", Values.LengthOrNone);

    public static Form Form { get; } = new("contact", "Contact at a distance: letters, emails, messages; calls, recordings.", Kind, AtMost, Every, AnsweredKey, Within);

    public static Value<Contact> Value { get; } = new MappingValue<Contact>(Form, Make, merges: false);

    private static Contact Make(Fields fields, Context context)
    {
        fields.NotBoth(AtMost, Every);
        double perWeek = fields.Get(AtMost, 1);
        if (fields.Find(Every) is { Hours: > 0 } every)
        {
            perWeek = Duration.Week / (double)every.Hours;
            if (perWeek > Rhythm.MostAWeek)
            {
                context.Findings.Add(DiagnosticCatalogue.OutOfRange, fields.Where(Every), $"{perWeek} a week", Rhythm.AllowedRate);
            }
        }
        else if (!fields.Has(AtMost) && !fields.Has(Every))
        {
            context.Findings.Add(DiagnosticCatalogue.MissingKey, fields.Node, "no 'at most' and no 'every'", $"'at most': {Rhythm.AllowedRate}", "Say how often, with 'at most' or 'every'.");
        }

        Answered answered = fields.Get(AnsweredKey, new(1, 0));
        return new(fields.Get(Kind, ContactKind.Text), perWeek, answered.Warm, answered.Ambiguous, fields.Get(Within, new(Duration.Day)));
    }

    private static Answered MakeAnswered(Fields fields, Context context)
    {
        decimal warm = (decimal)fields.Get(Warmly, 0), ambiguous = (decimal)fields.Get(Ambiguously, 0);
        decimal sum = warm + ambiguous + (decimal)fields.Get(Not, 0);
        if (sum > 1 || (fields.Has(Not) && sum != 1))
        {
            context.Findings.Add(DiagnosticCatalogue.SharesDoNotAddUp, fields.Node, $"{NumberText.Percent(sum)} in all", fields.Has(Not) ? "100% in all" : "at most 100% in all; what is left stays without an answer");
        }

        return new((double)warm, (double)ambiguous);
    }

    private readonly record struct Answered(double Warm, double Ambiguous);
}
