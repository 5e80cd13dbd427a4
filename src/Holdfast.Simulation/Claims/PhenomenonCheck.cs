namespace Holdfast.Simulation;

/// <summary>Runs a phenomenon's courses on the same persons and judges what must be seen.</summary>
public static class PhenomenonCheck
{
    /// <summary>Judges a phenomenon.</summary>
    /// <param name="phenomenon">What must be seen.</param>
    /// <param name="options">Seed, lesions and the rest; the replicate is set here.</param>
    /// <param name="persons">How many persons are drawn.</param>
    /// <param name="progress">Is told after each course how many of how many runs are done.</param>
    /// <param name="cancel">Stops the work.</param>
    public static PhenomenonResult Check(Phenomenon phenomenon, RunOptions options, int persons, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(phenomenon);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        Dictionary<(string Course, Probe Probe), double[]> measures = Measures(phenomenon, options, persons, progress, cancel);
        return new(phenomenon, persons, [.. phenomenon.Expectations.Select(e => Judge(e, measures, persons))]);
    }

    /// <summary>What must be read of each course.</summary>
    internal static ILookup<string, Probe> Wanted(Phenomenon phenomenon) => phenomenon.Expectations
        .SelectMany(e => e.Left.Terms.Concat(e.Right.Terms))
        .Select(t => (t.Course, t.Probe)).Distinct()
        .ToLookup(t => t.Course, t => t.Probe);

    private static Dictionary<(string Course, Probe Probe), double[]> Measures(Phenomenon phenomenon, RunOptions options, int persons, Action<int, int>? progress, CancellationToken cancel)
    {
        Dictionary<(string Course, Probe Probe), double[]> measures = [];
        ILookup<string, Probe> wanted = Wanted(phenomenon);
        int runs = wanted.Count * phenomenon.Replicates;
        int done = 0;
        foreach (IGrouping<string, Probe> course in wanted)
        {
            Probe[] probes = [.. course];
            double[][] sums = [.. probes.Select(_ => new double[persons])];
            for (int replicate = 0; replicate < phenomenon.Replicates; replicate++)
            {
                float[][] seen = Simulator.Measure(phenomenon.Courses[course.Key], options with { Replicate = replicate }, persons, probes, null, cancel);
                for (int p = 0; p < probes.Length; p++)
                {
                    for (int i = 0; i < persons; i++)
                    {
                        sums[p][i] += seen[p][i];
                    }
                }

                progress?.Invoke(++done, runs);
            }

            for (int p = 0; p < probes.Length; p++)
            {
                measures[(course.Key, probes[p])] = [.. sums[p].Select(s => s / phenomenon.Replicates)];
            }
        }

        return measures;
    }

    /// <summary>Judges an expectation by what was read of each person.</summary>
    internal static ExpectationResult Judge(Expectation expectation, Dictionary<(string Course, Probe Probe), double[]> measures, int persons)
    {
        double[] left = Values(expectation.Left, measures, persons);
        double[] right = Values(expectation.Right, measures, persons);
        double[] effects = new double[persons];
        bool[] seenIn = new bool[persons];
        int seen = 0;
        int opposite = 0;
        for (int i = 0; i < persons; i++)
        {
            double difference = left[i] - right[i];
            double by = expectation.Relative ? expectation.By * Math.Abs(right[i]) : expectation.By;
            effects[i] = !expectation.Relative ? difference : difference == 0 ? 0 : difference / Math.Max(Math.Abs(right[i]), 1e-9);
            seenIn[i] = expectation.Must switch
            {
                Sign.Above => difference >= by && difference > 0,
                Sign.Below => -difference >= by && difference < 0,
                Sign.NotBelow => difference > -by || difference >= 0,
                Sign.NotAbove => difference < by || difference <= 0,
                _ => Math.Abs(difference) < by || difference == 0,
            };
            seen += seenIn[i] ? 1 : 0;
            opposite += expectation.Must switch
            {
                Sign.Above => difference < 0,
                Sign.Below => difference > 0,
                _ => false,
            }
                ? 1
                : 0;
        }

        Array.Sort(effects);
        (double low, double high) = MedianInterval(effects);
        double share = seen / (double)persons;
        (double shareLow, double shareHigh) = Interval95.OfShare(share, persons);
        double edge = expectation.By;
        bool excludes = expectation.Must switch
        {
            Sign.Above => low > 0,
            Sign.Below => high < 0,
            Sign.NotBelow => low > -edge,
            Sign.NotAbove => high < edge,
            _ => low > -edge && high < edge,
        };
        return new(expectation, share, shareLow, shareHigh, Median(effects), low, high, opposite / (double)persons, share >= expectation.Share && excludes) { SeenIn = seenIn };
    }

    private static double[] Values(Reading reading, Dictionary<(string Course, Probe Probe), double[]> measures, int persons)
    {
        double[] values = new double[persons];
        Array.Fill(values, reading.Constant);
        foreach (Term term in reading.Terms)
        {
            double[] seen = measures[(term.Course, term.Probe)];
            for (int i = 0; i < persons; i++)
            {
                values[i] += term.Weight * seen[i];
            }
        }

        return values;
    }

    private static double Median(double[] sorted) =>
        sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;

    // The order statistics between which the median lies with 95% confidence, by the normal approximation to the binomial.
    private static (double Low, double High) MedianInterval(double[] sorted)
    {
        int n = sorted.Length;
        double half = Interval95.Normal * Math.Sqrt(n) / 2;
        int low = Math.Max(0, (int)Math.Floor((n / 2.0) - half) - 1);
        int high = Math.Min(n - 1, (int)Math.Ceiling((n / 2.0) + half));
        return (sorted[low], sorted[high]);
    }
}
