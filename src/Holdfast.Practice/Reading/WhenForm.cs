using System.Globalization;

namespace Holdfast.Practice;

/// <summary>Conditions on the state.</summary>
internal static class WhenForm
{
    public static readonly Value<Stance> StanceWord = new ChoiceValue<Stance>([.. Stances.All.Select(s => (s.Word, s.Stance))]);

    private static readonly Key<IReadOnlyList<Mode>> Modes = new("mode", "The word for the state is this, or one of these.", new OneOrMoreValue<Mode>(7, new ChoiceValue<Mode>([.. Enum.GetValues<Mode>().Select(m => (Words.Of(m), m))])));
    private static readonly Key<IReadOnlyList<Stance>> Answered = new("answered", "The last answer had this stance, or one of these.", new OneOrMoreValue<Stance>(25, StanceWord));
    private static readonly Key<IReadOnlyList<Stance>> EverAnswered = new("ever answered", "Some answer of this hour had this stance, or one of these.", new OneOrMoreValue<Stance>(25, StanceWord));

    private static readonly IReadOnlyList<(Key<(double Above, double Below)> Key, Channel Channel)> Levels =
    [
        .. Vocabulary.Quantities.Select(q => (Level(q.Word), (Channel)q.Meaning)),
        .. Vocabulary.Outcomes.Where(o => o.Meaning < Outcome.Requests).Select(o => (Level(o.Word), (Channel)o.Meaning)),
    ];

    public static Form Form { get; } = new("when", "Conditions on the state; all must hold.", [Modes, Answered, EverAnswered, .. Levels.Select(l => l.Key)]);

    public static Value<When> Value { get; } = new MappingValue<When>(Form, (f, _) => Read(f));

    private static When Read(Fields fields)
    {
        List<Clause> clauses = [];
        if (fields.Has(Modes))
        {
            clauses.Add(new ModeClause(fields.Get(Modes, [])));
        }

        if (fields.Has(Answered))
        {
            clauses.Add(new AnsweredClause(fields.Get(Answered, []), false));
        }

        if (fields.Has(EverAnswered))
        {
            clauses.Add(new AnsweredClause(fields.Get(EverAnswered, []), true));
        }

        foreach ((Key<(double Above, double Below)> key, Channel channel) in Levels)
        {
            if (fields.Find(key) is { } level)
            {
                clauses.Add(new LevelClause(channel, level.Above, level.Below));
            }
        }

        return new(clauses);
    }

    private static Key<(double Above, double Below)> Level(string word) =>
        new(word, $"{char.ToUpperInvariant(word[0])}{word[1..]} lies above or below a place, or between two.", new WordsValue<(double, double)>(
            "'above 0.5', 'below 0.3' or '0.3 to 0.5'", ReadLevel, () => Values.Pattern("(above|below) [0-9.]+|[0-9.]+ to [0-9.]+")));

    private static DiagnosticKind? ReadLevel(string text, out (double Above, double Below) level)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        level = (double.NegativeInfinity, double.PositiveInfinity);
        if (words is ["above", var low] && Number(low, out double above))
        {
            level.Above = above;
            return null;
        }

        if (words is ["below", var high] && Number(high, out double below))
        {
            level.Below = below;
            return null;
        }

        if (words is [var from, "to", var to] && Number(from, out double a) && Number(to, out double b) && a < b)
        {
            level = (a, b);
            return null;
        }

        return DiagnosticCatalogue.NotACondition;
    }

    private static bool Number(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value is >= 0 and <= 1;
}
