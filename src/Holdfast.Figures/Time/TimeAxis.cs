namespace Holdfast.Figures;

/// <summary>Which places on the axis of time get a word: weeks for short courses, then months, then years.</summary>
internal readonly record struct TimeAxis(TimeUnit Unit, int Every, int Count)
{
    private static readonly int[] WeekSteps = [1, 2, 4, 8, 13];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12];
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50];

    /// <summary>Days in one unit.</summary>
    internal double DaysPerUnit => Unit switch
    {
        TimeUnit.Week => 7,
        TimeUnit.Month => 365 / 12.0,
        _ => 365,
    };

    /// <summary>The day of a place on the axis.</summary>
    internal double DayOf(int place) => place * Every * DaysPerUnit;

    /// <summary>The axis of a course of so many days that is drawn so many pixels wide.</summary>
    internal static TimeAxis Of(double days, double pixels)
    {
        TimeUnit unit = UnitOf(days);
        double perUnit = new TimeAxis(unit, 1, 1).DaysPerUnit;
        double apart = pixels > 500 ? 46 : 34;
        int[] steps = unit == TimeUnit.Week ? WeekSteps : unit == TimeUnit.Month ? MonthSteps : YearSteps;
        foreach (int step in steps)
        {
            if (step * perUnit * pixels / days >= apart)
            {
                return new(unit, step, (int)((days / (step * perUnit)) + 1e-6));
            }
        }

        return new(unit, steps[^1], (int)((days / (steps[^1] * perUnit)) + 1e-6));
    }

    /// <summary>The unit in which a course of so many days is told.</summary>
    internal static TimeUnit UnitOf(double days) => days <= 43 * 7 ? TimeUnit.Week : days <= 1500 ? TimeUnit.Month : TimeUnit.Year;
}
