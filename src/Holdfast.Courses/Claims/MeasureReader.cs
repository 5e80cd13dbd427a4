namespace Holdfast.Courses;

/// <summary>
/// Reads a line of measures: "wound in granted, at week 104", "0.85 * requests in a, change, week 0 to week 52 + 0.1".
/// </summary>
internal sealed class MeasureReader
{
    public const string Allowed = "measures joined by + and -, such as 'wound in attuned, mean week 0 to week 52', '0.5 * hope in attuned, at week 12', or a number";

    private static readonly (string Word, Statistic Meaning)[] Statistics =
    [
        ("mean", Statistic.Mean), ("at", Statistic.At), ("max", Statistic.Max), ("min", Statistic.Min), ("sum", Statistic.Sum),
        ("peak day", Statistic.PeakDay), ("first above", Statistic.FirstAbove), ("change", Statistic.Change),
    ];

    /// <summary>The words that say what is taken of a curve.</summary>
    internal static IEnumerable<string> StatisticWords => Statistics.Select(s => s.Word);

    private const int LongestLine = 2000;

    private readonly Node node;
    private readonly IReadOnlyDictionary<string, Course?> courses;
    private readonly Findings findings;

    private MeasureReader(Node node, IReadOnlyDictionary<string, Course?> courses, Findings findings)
    {
        this.node = node;
        this.courses = courses;
        this.findings = findings;
    }

    /// <summary>The reading of a line, or nothing and a finding.</summary>
    /// <param name="node">The line.</param>
    /// <param name="courses">The phenomenon's courses; nothing for one that has diagnostics of its own.</param>
    /// <param name="findings">Where findings go.</param>
    public static Reading? Read(Node node, IReadOnlyDictionary<string, Course?> courses, Findings findings)
    {
        if (node is not ScalarNode { Text: string line })
        {
            findings.Add(DiagnosticCatalogue.WrongShape, node, Findings.Describe(node), Allowed);
            return null;
        }

        if (line.Length > LongestLine)
        {
            findings.Add(DiagnosticCatalogue.NotAMeasure, node, Findings.Quote(line), $"at most {LongestLine} characters");
            return null;
        }

        return new MeasureReader(node, courses, findings).Line(line);
    }

    private Reading? Line(string line)
    {
        List<Term> terms = [];
        double constant = 0;
        string rest = string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int sign = 1;
        while (true)
        {
            int plus = rest.IndexOf(" + ", StringComparison.Ordinal), minus = rest.IndexOf(" - ", StringComparison.Ordinal);
            int cut = plus < 0 ? minus : minus < 0 ? plus : Math.Min(plus, minus);
            string part = cut < 0 ? rest : rest[..cut];
            if (NumberText.TryReadShare(part, out decimal number, out _))
            {
                constant += sign * (double)number;
            }
            else if (ReadTerm(part, sign) is { } term)
            {
                terms.Add(term);
            }
            else
            {
                return null;
            }

            if (cut < 0)
            {
                return new(terms, constant);
            }

            sign = rest[cut + 1] == '+' ? 1 : -1;
            rest = rest[(cut + 3)..];
        }
    }

    private Term? ReadTerm(string part, int sign)
    {
        double weight = sign;
        int star = part.IndexOf(" * ", StringComparison.Ordinal);
        string measure = part[(star < 0 ? 0 : star + 3)..];
        if (star >= 0)
        {
            if (!NumberText.TryReadShare(part[..star], out decimal number, out _))
            {
                return NotAMeasure(part);
            }

            weight *= (double)number;
        }

        int inside = measure.IndexOf(" in ", StringComparison.Ordinal);
        if (inside < 0)
        {
            return NotAMeasure(part);
        }

        if (Vocabulary.Curve(measure[..inside]) is not { } channel)
        {
            string[] names = [.. Vocabulary.Quantities.Select(q => q.Word), .. Vocabulary.Outcomes.Select(o => o.Word)];
            findings.Add(DiagnosticCatalogue.UnknownCurve, node, Findings.Quote(measure[..inside]), string.Join(", ", names), Nearest.Advice(measure[..inside], names));
            return null;
        }

        string[] pieces = measure[(inside + 4)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length == 0)
        {
            return NotAMeasure(part);
        }

        if (!courses.TryGetValue(pieces[0], out Course? course))
        {
            string? named = courses.Keys.Where(c => pieces[0].StartsWith(c + " ", StringComparison.Ordinal)).MaxBy(c => c.Length);
            string? advice = named is null ? Nearest.Advice(pieces[0], courses.Keys) : $"Put a comma after the course: '{measure[..inside]} in {named}, {pieces[0][(named.Length + 1)..]}'.";
            findings.Add(DiagnosticCatalogue.CourseNotHere, node, Findings.Quote(pieces[0]), string.Join(", ", courses.Keys), advice);
            return null;
        }

        // A course that could not be read has its own diagnostics: then the window cannot be judged.
        return course is not null && ReadProbe(string.Join(' ', pieces[1..]), channel, course.Lasts, part) is { } probe ? new(weight, pieces[0], probe) : null;
    }

    private Probe? ReadProbe(string words, Channel channel, Duration lasts, string part)
    {
        (string word, Statistic statistic) = Array.Find(Statistics, s => words == s.Word || words.StartsWith(s.Word + " ", StringComparison.Ordinal));
        string rest = word is null ? words : words[word.Length..].TrimStart();
        statistic = word is null ? Statistic.Mean : statistic;
        double level = 0;
        if (statistic == Statistic.FirstAbove)
        {
            string[] halves = rest.Split(' ', 2);
            if (!NumberText.TryReadShare(halves[0], out decimal number, out _))
            {
                NotAMeasure(part);
                return null;
            }

            level = (double)number;
            rest = halves.Length > 1 ? halves[1] : "";
        }

        if (Window(rest, statistic, lasts) is not { } window)
        {
            NotAMeasure(part);
            return null;
        }

        if (window.From > window.Until || window.Until > lasts || (window.From == window.Until && statistic != Statistic.At))
        {
            findings.Add(DiagnosticCatalogue.OddWindow, node, $"{TimeText.Write(window.From)} to {TimeText.Write(window.Until)}", $"a window within week 0 to {TimeText.Write(lasts)}");
            return null;
        }

        return new(channel, window.From, window.Until, statistic, level);
    }

    /// <summary>"week 3 to week 8", "week 3 to 8", "at week 12"; nothing said: the whole course.</summary>
    private static (Duration From, Duration Until)? Window(string words, Statistic statistic, Duration lasts)
    {
        string[] ends = words.Split(" to ");
        if (statistic == Statistic.At)
        {
            return ends.Length == 1 && Moment(words, lasts) is { } at ? (at, at) : null;
        }

        if (words.Length == 0)
        {
            return (Duration.Zero, lasts);
        }

        if (ends.Length != 2 || ends[1].Length == 0)
        {
            return null;
        }

        string until = char.IsAsciiDigit(ends[1][0]) ? ends[0].Split(' ')[0] + " " + ends[1] : ends[1];
        return Moment(ends[0], lasts) is { } from && Moment(until, lasts) is { } end ? (from, end) : null;
    }

    private static Duration? Moment(string words, Duration lasts) =>
        TimeText.Moment(words, out Duration value) is null ? value.Hours == int.MaxValue ? lasts : value : null;

    private Term? NotAMeasure(string part)
    {
        findings.Add(DiagnosticCatalogue.NotAMeasure, node, Findings.Quote(part), Allowed);
        return null;
    }
}
