namespace Holdfast.Practice;

/// <summary>
/// What the theory says of rehearsing a telling (C55): the course without a rehearsal of phenomenon P15, run again with one,
/// two and more, for the same persons and the same chance; read at the moment at which the phenomenon reads it.
/// </summary>
public static class RehearsalCurve
{
    /// <summary>The phenomenon.</summary>
    public const string Phenomenon = "P15";

    /// <summary>The name of the phenomenon's course without a rehearsal.</summary>
    public const string Without = "none";

    /// <summary>The curve, from no rehearsal on, one point after another, so that a page can go on in between.</summary>
    /// <param name="phenomenon">The phenomenon, as it was read.</param>
    /// <param name="most">The most rehearsals.</param>
    /// <param name="persons">How many persons.</param>
    /// <param name="options">The seed and the rest.</param>
    public static IEnumerable<RehearsalCost> Of(Phenomenon phenomenon, int most, int persons, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(phenomenon);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        return Points(phenomenon, most, persons, options);
    }

    private static IEnumerable<RehearsalCost> Points(Phenomenon phenomenon, int most, int persons, RunOptions options)
    {
        Term asked = phenomenon.Expectations.SelectMany(e => e.Right.Terms).First(t => t.Course == Without && t.Probe.Channel == (Channel)Outcome.TellingCost);
        Course without = phenomenon.Courses[Without] with { Lasts = asked.Probe.Until };

        // The rehearsals begin when the phenomenon's do, and fill the time until it looks.
        Duration first = phenomenon.Courses.Values.SelectMany(c => c.Happenings).OfType<Rehearsal>().Min(r => r.At);
        int apart = (asked.Probe.Until.Hours - first.Hours) / Math.Max(1, most);
        for (int n = 0; n <= most; n++)
        {
            Course course = without with
            {
                Happenings = [.. without.Happenings.Concat(Enumerable.Range(0, n).Select(i => new Rehearsal(new(first.Hours + (i * apart))))).OrderBy(h => h.At)],
            };
            float[] costs = Simulator.Measure(course, options, persons, [asked.Probe])[0];
            Array.Sort(costs);
            yield return new(n, Quantile(costs, 0.25), Quantile(costs, 0.5), Quantile(costs, 0.75));
        }
    }

    private static double Quantile(float[] sorted, double q)
    {
        double place = q * (sorted.Length - 1);
        int low = (int)place;
        return sorted[low] + ((place - low) * (sorted[Math.Min(low + 1, sorted.Length - 1)] - sorted[low]));
    }
}
