using System.Text.Json.Nodes;
using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>The simple values of the language.</summary>
internal static class Values
{
    /// <summary>Stands for "announced from the beginning of the work" until that beginning is known.</summary>
    public static readonly Duration FromTheBeginning = new(int.MaxValue);

    private const string NumberPattern = "[0-9]+(\\.[0-9]+)?%?";
    private const string AllowedShare = "a number from 0 to 1, or from 0% to 100%";

    public static readonly Value<string> Text = new WordsValue<string>("words", ReadText, () => new() { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1 });

    public static readonly Value<bool> YesNo = new ChoiceValue<bool>([("yes", true), ("no", false), ("true", true), ("false", false)]);

    public static readonly Value<double> Share = new WordsValue<double>(AllowedShare, ReadShare, () => NumberOr(0, 1, Whole("[0-9]+(\\.[0-9]+)?%")));

    public static readonly Value<Interval> Interval = new WordsValue<Interval>(
        "a number from 0 to 1, or a range such as '0.3 to 0.5'", ReadInterval, () => NumberOr(0, 1, Whole(NumberPattern + "( to " + NumberPattern + ")?")));

    public static readonly Value<Duration> Length = new WordsValue<Duration>(TimeText.AllowedLength + $"; more than nothing, at most {TimeText.MostYears} years", (string text, out Duration value) => ReadLength(text, 1, out value), () => Pattern(TimeText.LengthPattern));

    public static readonly Value<Duration> CourseLength = new WordsValue<Duration>(
        TimeText.AllowedLength + $"; from 1 day to {TimeText.MostYears} years", (string text, out Duration value) => ReadLength(text, Duration.Day, out value), () => Pattern(TimeText.LengthPattern));

    public static readonly Value<Duration> LengthOrNone = new WordsValue<Duration>(TimeText.AllowedLength + $"; at most {TimeText.MostYears} years", TimeText.Length, () => Pattern(TimeText.LengthPattern));

    public static readonly Value<Duration> Moment = new MomentValue();

    public static readonly Value<Duration> Every = new WordsValue<Duration>(
        Rhythm.AllowedEvery, Rhythm.Every, () => Pattern("(" + TimeText.LengthPattern + "|" + Rhythm.TimesPattern + ")"));

    public static readonly Value<double> PerWeek = new WordsValue<double>(Rhythm.AllowedRate, Rhythm.PerWeek, () => Pattern(Rhythm.RatePattern));

    public static readonly Value<Duration> Announced = new WordsValue<Duration>(
        "a length of time before, such as '4 weeks before'; 'no' when it came unannounced; 'from the beginning' when it was known from the first session",
        ReadAnnounced,
        () => Pattern("(no|from the beginning|" + TimeText.LengthPattern + "( before)?)"));

    public static readonly Value<Duration?> Later = new WordsValue<Duration?>(
        "a length of time after, such as '5 days later'; or 'no'", ReadLater, () => Pattern("(no|" + TimeText.LengthPattern + "( later)?)"));

    public static readonly Value<double> Goodbyes = new WordsValue<double>(
        "'felt', 'cut off', or a share such as '40% felt'", ReadGoodbyes, () => Pattern("(felt|cut off|[0-9]+(\\.[0-9]+)?% felt)"));

    public static readonly Value<Quantity> Quantity = new ChoiceValue<Quantity>(Vocabulary.Quantities);

    /// <summary>A whole number in a range, with a unit behind it if one likes.</summary>
    public static Value<int> Count(int least, int most, string unit) => new WordsValue<int>(
        $"a whole number from {least} to {most}", (string text, out int value) => ReadCount(text, unit, least, most, out value), () => NumberOr(least, most, Whole($"[0-9]+ {unit}"), whole: true));

    /// <summary>A whole number in a range, made into something else.</summary>
    public static Value<T> Count<T>(int least, int most, string unit, Func<int, T> make) => new WordsValue<T>(
        $"a whole number from {least} to {most}",
        (string text, out T value) =>
        {
            DiagnosticKind? kind = ReadCount(text, unit, least, most, out int count);
            value = make(count);
            return kind;
        },
        () => NumberOr(least, most, Whole($"[0-9]+ {unit}"), whole: true));

    /// <summary>A whole-line pattern.</summary>
    public static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = Whole(pattern) };

    private static string Whole(string pattern) => "^(" + pattern + ")$";

    private static JsonObject NumberOr(int least, int most, string pattern, bool whole = false) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = whole ? "integer" : "number", ["minimum"] = least, ["maximum"] = most },
            new JsonObject { ["type"] = "string", ["pattern"] = pattern }),
    };

    private static DiagnosticKind? ReadText(string text, out string value)
    {
        value = text;
        return text.Length > 0 ? null : DiagnosticCatalogue.WrongShape;
    }

    private static DiagnosticKind? ReadShare(string text, out double value)
    {
        value = 0;
        if (!NumberText.TryReadShare(text, out decimal number, out _))
        {
            return text.StartsWith('-') && NumberText.TryReadShare(text[1..], out _, out _) ? DiagnosticCatalogue.OutOfRange : DiagnosticCatalogue.NotANumber;
        }

        value = (double)number;
        return number <= 1 ? null : DiagnosticCatalogue.OutOfRange;
    }

    private static DiagnosticKind? ReadInterval(string text, out Interval value)
    {
        string[] ends = text.Split(" to ", 2);
        double to = 0;
        DiagnosticKind? kind = ReadShare(ends[0].Trim(), out double from) ?? ReadShare(ends[^1].Trim(), out to);
        value = new(from, to);
        return kind ?? (from <= to ? null : DiagnosticCatalogue.BackwardRange);
    }

    private static DiagnosticKind? ReadLength(string text, int least, out Duration value) =>
        TimeText.Length(text, out value) ?? (value.Hours >= least ? null : DiagnosticCatalogue.OutOfRange);

    private static DiagnosticKind? ReadAnnounced(string text, out Duration value)
    {
        value = text == "from the beginning" ? FromTheBeginning : Duration.Zero;
        return text is "no" or "from the beginning" ? null : TimeText.Length(Less(text, " before"), out value);
    }

    private static DiagnosticKind? ReadLater(string text, out Duration? value)
    {
        value = null;
        if (text == "no")
        {
            return null;
        }

        DiagnosticKind? kind = TimeText.Length(Less(text, " later"), out Duration length);
        value = length;
        return kind;
    }

    private static DiagnosticKind? ReadGoodbyes(string text, out double value)
    {
        value = text == "felt" ? 1 : 0;
        if (text is "felt" or "cut off")
        {
            return null;
        }

        return text.EndsWith("% felt", StringComparison.Ordinal) ? ReadShare(Less(text, " felt"), out value) : DiagnosticCatalogue.UnknownWord;
    }

    private static DiagnosticKind? ReadCount(string text, string unit, int least, int most, out int value)
    {
        value = least;
        if (!NumberText.TryRead(Less(text, " " + unit), out decimal number))
        {
            return DiagnosticCatalogue.NotANumber;
        }

        if (number != decimal.Truncate(number) || number < least || number > most)
        {
            return DiagnosticCatalogue.OutOfRange;
        }

        value = (int)number;
        return null;
    }

    private static string Less(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal) ? text[..^ending.Length] : text;
}
