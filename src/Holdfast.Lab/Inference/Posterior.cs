namespace Holdfast.Lab;

/// <summary>
/// What a diary leaves open: many persons of the model who could all have written it, equally weighted. It says something about
/// these equations and this diary; it is no description of whoever wrote it.
/// </summary>
public sealed class Posterior
{
    private readonly PriorWalks prior;
    private readonly double[][] deviates;
    private readonly int[][] luck;
    private readonly int[] reading;
    private readonly float[] seen;

    internal Posterior(PriorWalks prior, Diary diary, FitOptions options, double[][] deviates, int[][] luck, int[] reading, float[] seen, double[] fit, double evidence, long walks, double[] acceptance)
    {
        this.prior = prior;
        this.deviates = deviates;
        this.luck = luck;
        this.reading = reading;
        this.seen = seen;
        Diary = diary;
        Options = options;
        LogEvidence = evidence;
        Walks = walks;
        Acceptance = acceptance;
        LogLikelihoods = fit;
    }

    /// <summary>The diary.</summary>
    public Diary Diary { get; }

    /// <summary>How it was fitted.</summary>
    public FitOptions Options { get; }

    /// <summary>What was unknown.</summary>
    public PersonSpace Space => prior.Space;

    /// <summary>Particles.</summary>
    public int Particles => deviates.Length;

    /// <summary>The logarithm of the probability of the diary under the model (estimated; averaged over readings where several are compared).</summary>
    public double LogEvidence { get; }

    /// <summary>How many walks of the model the fit took, those from the prior included.</summary>
    public long Walks { get; }

    /// <summary>
    /// Mean acceptance of proposals, 0 to 1, NaN where none was made: all unknowns; those felt; those not felt; luck of a stretch of days; a
    /// request on another day; one more; one less; answered otherwise; faltering; telling; a request with more or less to spare; what is hardly felt drawn
    /// anew; another reading.
    /// </summary>
    public IReadOnlyList<double> Acceptance { get; }

    /// <summary>The logarithm of the probability of the diary for each particle.</summary>
    public IReadOnlyList<double> LogLikelihoods { get; }

    /// <summary>The values of an unknown over the particles, in no order.</summary>
    public double[] Values(int unknown) => [.. deviates.Select(z => Space.Unknowns[unknown].ValueAt(z[unknown]))];

    /// <summary>What is left of an unknown's spread: its standard deviation now, over the one before. 1 means that the diary told nothing.</summary>
    public double SpreadLeft(int unknown)
    {
        Unknown u = Space.Unknowns[unknown];
        return Sd([.. deviates.Select(z => u.Measured(z[unknown]))]) / u.PriorSd;
    }

    /// <summary>How much of the posterior lies with each reading of the theory, in their order; with equal weight before.</summary>
    public double[] ReadingShares() => [.. Enumerable.Range(0, prior.Readings.Count).Select(r => reading.Count(x => x == r) / (double)Particles)];

    /// <summary>An interval from the order statistics (type 7) that leaves equal tails.</summary>
    public static (double Low, double Middle, double High) Interval(double[] values, double coverage = 0.9)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return (Quantile(sorted, (1 - coverage) / 2), Quantile(sorted, 0.5), Quantile(sorted, (1 + coverage) / 2));
    }

    /// <summary>Any curves, day by day, of every particle: [curve * days + day - 1][particle]; hidden ones too.</summary>
    public float[][] Paths(IReadOnlyList<Channel> channels, CancellationToken cancel = default) =>
        Walked(channels, [.. Enumerable.Range(1, Diary.Days)], cancel);

    /// <summary>Any curves of every particle on some days: [curve * days.Count + place of the day][particle].</summary>
    public float[][] Walked(IReadOnlyList<Channel> channels, IReadOnlyList<int> days, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(channels);
        ArgumentNullException.ThrowIfNull(days);
        int per = channels.Count * days.Count;
        float[][] result = [.. Enumerable.Range(0, per).Select(_ => new float[Particles])];
        int[] ticks = [.. days.Select(Diary.TickOf)];
        for (int r = 0; r < prior.Readings.Count; r++)
        {
            int[] his = [.. Enumerable.Range(0, Particles).Where(i => reading[i] == r)];
            if (his.Length == 0)
            {
                continue;
            }

            MomentReader reader = new(prior.Course, prior.Options with { Switches = prior.Readings[r] }, channels, ticks);
            float[] values = new float[his.Length * per];
            reader.Read([.. his.Select(i => prior.CaseOf(deviates[i], luck[i]))], values, cancel);
            for (int k = 0; k < his.Length; k++)
            {
                for (int c = 0; c < per; c++)
                {
                    result[c][his[k]] = values[(k * per) + c];
                }
            }
        }

        return result;
    }

    /// <summary>
    /// Posterior predictive checks: for each curve, how far the diary's mean, spread and day-to-day change lie from those of diaries
    /// that the particles would have written on the same days. A share near 0 or 1 means that the model does not write such diaries.
    /// </summary>
    public IReadOnlyList<PredictiveCheck> Check() => PredictiveCheck.Of(Diary, deviates.Select(z => CheckInScale.Noise(z[Space.Noise])).ToArray(), seen, prior.PerCase, Options.Seed);

    internal double[] Deviates(int particle) => deviates[particle];

    internal static double Sd(double[] values)
    {
        double mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / Math.Max(1, values.Length - 1));
    }

    private static double Quantile(double[] sorted, double q)
    {
        double place = q * (sorted.Length - 1);
        int low = (int)place;
        int high = Math.Min(low + 1, sorted.Length - 1);
        return sorted[low] + ((place - low) * (sorted[high] - sorted[low]));
    }
}
