namespace Holdfast.Courses;

/// <summary>How often, as people say it: "twice a week", "2 a week", "every 3 days", "1 week".</summary>
internal static class Rhythm
{
    public const string AllowedEvery = "'1 week', '10 days', 'once a week', 'twice a week', '3 times a week'; from 12 hours to 1 year";

    public const string AllowedRate = "'2 a week', 'once a day', '3 a month'; at most 14 a week";

    /// <summary>A regular expression for "twice a week" and "3 times a month".</summary>
    public const string TimesPattern = "(once|twice|[0-9]+ times) a (day|week|month)";

    /// <summary>A regular expression for "2 a week" and the like.</summary>
    public const string RatePattern = @"(once|twice|[0-9]+(\.[0-9]+)?( times)?) a (day|week|month)";

    /// <summary>The most contacts a week.</summary>
    public const int MostAWeek = 14;

    private const int ShortestHours = 12;

    /// <summary>The time from one to the next: a length, or so many times in a unit (then rounded to the hour).</summary>
    public static DiagnosticKind? Every(string text, out Duration value)
    {
        value = default;
        if (Times(text) is { } times)
        {
            decimal hours = times.Count > 0 ? Math.Round(times.Hours / times.Count) : 0;
            return InRange(hours, out value);
        }

        DiagnosticKind? kind = TimeText.Length(text, out Duration length);
        return kind == DiagnosticCatalogue.NotALength ? DiagnosticCatalogue.NotHowOften : kind ?? InRange(length.Hours, out value);
    }

    /// <summary>So many a week.</summary>
    public static DiagnosticKind? PerWeek(string text, out double value)
    {
        value = 0;
        if (Times(text) is not { } times)
        {
            return DiagnosticCatalogue.NotHowOften;
        }

        value = (double)(times.Count * Duration.Week / times.Hours);
        return value <= MostAWeek ? null : DiagnosticCatalogue.OutOfRange;
    }

    private static DiagnosticKind? InRange(decimal hours, out Duration value)
    {
        value = default;
        if (hours < ShortestHours || hours > Duration.Year)
        {
            return DiagnosticCatalogue.OutOfRange;
        }

        value = new((int)hours);
        return null;
    }

    private static (decimal Count, decimal Hours)? Times(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (3 or 4) || words[^2] != "a" || words[^1] is not ("day" or "week" or "month") || (words.Length == 4 && words[1] != "times"))
        {
            return null;
        }

        decimal hours = TimeText.UnitHours(words[^1])!.Value;
        return words[0] switch
        {
            "once" when words.Length == 3 => (1, hours),
            "twice" when words.Length == 3 => (2, hours),
            _ => NumberText.TryRead(words[0], out decimal count) ? (count, hours) : null,
        };
    }
}
