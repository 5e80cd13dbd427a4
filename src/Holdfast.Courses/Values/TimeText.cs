using System.Globalization;

namespace Holdfast.Courses;

/// <summary>Lengths of time and moments as people write them: "3 weeks", "a week and 2 days", "week 12", "day 40".</summary>
internal static class TimeText
{
    /// <summary>The longest length and the latest moment, in years.</summary>
    public const int MostYears = 50;

    public const string AllowedLength = "a number and a unit (hours, days, weeks, months, years), such as '3 weeks' or '10 days'";

    public const string AllowedMoment = "a unit and a number counted from the beginning, such as 'week 12' or 'day 40'; or 'the end'";

    private static readonly (string One, string Many, int Hours)[] Units =
        [("hour", "hours", 1), ("day", "days", Duration.Day), ("week", "weeks", Duration.Week), ("month", "months", Duration.Month), ("year", "years", Duration.Year)];

    /// <summary>A regular expression for a length, for schemas.</summary>
    public const string LengthPattern = @"([0-9]+(\.[0-9]+)?|an?) (hour|day|week|month|year)s?( and ([0-9]+(\.[0-9]+)?|an?) (hour|day|week|month|year)s?)*";

    /// <summary>A regular expression for a moment, for schemas.</summary>
    public const string MomentPattern = @"((hour|day|week|month|year) [0-9]+(\.[0-9]+)?( and " + LengthPattern + @")?|the beginning|the end)";

    /// <summary>"3 weeks", "a day", "1 year and 6 months".</summary>
    public static DiagnosticKind? Length(string text, out Duration value)
    {
        value = default;
        decimal hours = 0;
        foreach (string part in text.Split(" and "))
        {
            string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length != 2 || UnitHours(words[1]) is not { } unit)
            {
                return DiagnosticCatalogue.NotALength;
            }

            decimal number = 1;
            if (words[0] is not ("a" or "an") && !NumberText.TryRead(words[0], out number))
            {
                return DiagnosticCatalogue.NotALength;
            }

            hours += number * unit;
        }

        return Whole(hours, out value);
    }

    /// <summary>"week 12", "day 40", "week 12 and 3 days", "the beginning". "the end" is <see cref="int.MaxValue"/> hours until the course's length is known.</summary>
    public static DiagnosticKind? Moment(string text, out Duration value)
    {
        value = default;
        if (text is "the beginning" or "the end")
        {
            value = text == "the end" ? new(int.MaxValue) : Duration.Zero;
            return null;
        }

        string[] parts = text.Split(" and ", 2);
        string[] words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != 2 || Array.Find(Units, u => u.One == words[0]) is not { Hours: > 0 } unit || !NumberText.TryRead(words[1], out decimal number))
        {
            return DiagnosticCatalogue.NotAMoment;
        }

        Duration more = default;
        if (parts.Length == 2 && Length(parts[1], out more) is { } kind)
        {
            return kind == DiagnosticCatalogue.NotALength ? DiagnosticCatalogue.NotAMoment : kind;
        }

        return Whole((number * unit.Hours) + more.Hours, out value);
    }

    /// <summary>The hours of a unit, in the singular or the plural.</summary>
    public static int? UnitHours(string word) => Array.Find(Units, u => u.One == word || u.Many == word) is { Hours: > 0 } unit ? unit.Hours : null;

    /// <summary>A moment in words: "week 12", "day 40", "hour 100".</summary>
    public static string Write(Duration moment)
    {
        (int size, string name) = moment.Hours % Duration.Week == 0 ? (Duration.Week, "week")
            : moment.Hours % Duration.Day == 0 ? (Duration.Day, "day")
            : moment.Hours % Duration.Month == 0 ? (Duration.Month, "month")
            : (1, "hour");
        return string.Create(CultureInfo.InvariantCulture, $"{name} {moment.Hours / size}");
    }

    private static DiagnosticKind? Whole(decimal hours, out Duration value)
    {
        value = default;
        if (hours > (decimal)MostYears * Duration.Year)
        {
            return DiagnosticCatalogue.OutOfRange;
        }

        if (hours != decimal.Truncate(hours))
        {
            return DiagnosticCatalogue.NotWholeHours;
        }

        value = new((int)hours);
        return null;
    }
}
