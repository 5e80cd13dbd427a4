namespace Holdfast.Simulation;

/// <summary>A length of time, or a time since the course began, in whole hours.</summary>
/// <param name="Hours">Hours; never negative in a valid course.</param>
public readonly record struct Duration(int Hours) : IComparable<Duration>
{
    /// <summary>Hours in a day, a week, a month (a twelfth of a year) and a year of 365 days.</summary>
    public const int Day = 24, Week = 7 * Day, Month = 730, Year = 365 * Day;

    /// <summary>No time.</summary>
    public static Duration Zero => new(0);

    /// <summary>The same length in days.</summary>
    public double InDays => Hours / (double)Day;

    /// <summary>So many weeks, rounded to the hour.</summary>
    public static Duration Weeks(double weeks) => new((int)Math.Round(weeks * Week));

    /// <summary>So many days, rounded to the hour.</summary>
    public static Duration Days(double days) => new((int)Math.Round(days * Day));

    /// <inheritdoc/>
    public int CompareTo(Duration other) => Hours.CompareTo(other.Hours);

    /// <summary>The sum of two lengths.</summary>
    public static Duration operator +(Duration a, Duration b) => new(a.Hours + b.Hours);

    /// <summary>The difference of two lengths.</summary>
    public static Duration operator -(Duration a, Duration b) => new(a.Hours - b.Hours);

    /// <summary>Earlier.</summary>
    public static bool operator <(Duration a, Duration b) => a.Hours < b.Hours;

    /// <summary>Later.</summary>
    public static bool operator >(Duration a, Duration b) => a.Hours > b.Hours;

    /// <summary>Not later.</summary>
    public static bool operator <=(Duration a, Duration b) => a.Hours <= b.Hours;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(Duration a, Duration b) => a.Hours >= b.Hours;

    /// <summary>In the largest unit that divides it: "3 weeks", "10 days", "6 hours".</summary>
    public override string ToString()
    {
        foreach ((int size, string name) in new[] { (Year, "year"), (Week, "week"), (Day, "day"), (1, "hour") })
        {
            if (Hours % size == 0 && (Hours != 0 || size == Day))
            {
                int n = Hours / size;
                return n == 1 ? $"1 {name}" : $"{n} {name}s";
            }
        }

        return $"{Hours} hours";
    }
}
