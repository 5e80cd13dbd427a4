namespace Holdfast.Lab;

/// <summary>An outcome at each point of a design: its mean over the persons of the point, and over either half of them.</summary>
/// <param name="All">The mean over all persons, by point.</param>
/// <param name="Even">The mean over persons with an even place in the point, by point.</param>
/// <param name="Odd">The mean over persons with an odd place; NaN where there is one person only.</param>
/// <param name="Persons">Persons at each point.</param>
public sealed record PointMeans(double[] All, double[] Even, double[] Odd, int Persons)
{
    // Enough for all lanes and threads, few enough that stopping is quick.
    private const int CasesAtOnce = 16384;

    /// <summary>Runs a whole design: one entry for each probe. The same bits whatever the threads.</summary>
    /// <param name="runner">What runs points.</param>
    /// <param name="probes">How many probes it has.</param>
    /// <param name="progress">Is told the share that is done, 0 to 1.</param>
    /// <param name="cancel">Stops the work.</param>
    public static IReadOnlyList<PointMeans> Run(PointRunner runner, int probes, Action<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(runner);
        PointMeans[] means = [.. Enumerable.Range(0, probes).Select(_ => new PointMeans(new double[runner.Points], new double[runner.Points], new double[runner.Points], runner.Persons))];
        int atOnce = Math.Max(1, CasesAtOnce / runner.Persons);
        for (int first = 0; first < runner.Points; first += atOnce)
        {
            int count = Math.Min(atOnce, runner.Points - first);
            int before = first;
            float[][] seen = runner.Run(first, count, (done, of) => progress?.Invoke((before + (count * (double)done / of)) / runner.Points), cancel);
            for (int p = 0; p < probes; p++)
            {
                for (int i = 0; i < count; i++)
                {
                    means[p].Fill(first + i, seen[p].AsSpan(i * runner.Persons, runner.Persons));
                }
            }
        }

        return means;
    }

    /// <summary>The means of points whose persons stand one after another.</summary>
    internal static PointMeans Of(ReadOnlySpan<float> seen, int persons)
    {
        int points = seen.Length / persons;
        PointMeans means = new(new double[points], new double[points], new double[points], persons);
        for (int i = 0; i < points; i++)
        {
            means.Fill(i, seen.Slice(i * persons, persons));
        }

        return means;
    }

    /// <summary>
    /// The variance that an outcome would have over repetitions of its point with other persons, as the two halves of the
    /// persons show it; what is the same at every point is left out, since it moves no difference between points. NaN for one person.
    /// </summary>
    /// <param name="points">The points that are looked at, each counted as often as it appears.</param>
    public double VarianceOfPersons(IReadOnlyList<int> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        double mean = points.Average(p => Even[p] - Odd[p]);
        double variance = points.Average(p => (Even[p] - Odd[p] - mean) * (Even[p] - Odd[p] - mean));
        double even = (Persons + 1) / 2;
        return variance * even * (Persons - even) / ((double)Persons * Persons);
    }

    private void Fill(int point, ReadOnlySpan<float> persons)
    {
        double even = 0;
        double odd = 0;
        for (int i = 0; i < persons.Length; i++)
        {
            if (i % 2 == 0)
            {
                even += persons[i];
            }
            else
            {
                odd += persons[i];
            }
        }

        All[point] = (even + odd) / persons.Length;
        Even[point] = even / ((persons.Length + 1) / 2);
        Odd[point] = odd / (persons.Length / 2);
    }
}
