namespace Holdfast.Lab;

/// <summary>
/// Whether the fit can be trusted, and what diaries can tell: truths are drawn from the prior, write diaries, and are looked for
/// again (simulation-based calibration; Talts, Betancourt, Simpson, Vehtari and Gelman 2018). If the fit is right, 90% intervals
/// hold nine truths of ten, and the truth's rank among the particles is even.
/// </summary>
public sealed class Recovery
{
    private const int Tenths = 10;
    private static readonly uint TieStream = Philox.StreamOf("inference/recovery/tie");
    private readonly double[] priorSd;

    /// <summary>Makes ready.</summary>
    /// <param name="prior">The course, what is noted, and where fits begin. Its seed must be another than the truths'.</param>
    /// <param name="options">How many diaries, and how.</param>
    /// <exception cref="ArgumentException">The seeds are the same, so that truths would be among the persons with whom fits begin.</exception>
    public Recovery(PriorWalks prior, RecoveryOptions options)
    {
        ArgumentNullException.ThrowIfNull(prior);
        ArgumentNullException.ThrowIfNull(options);
        Prior = prior;
        Options = options;
        int[] ticks = [Diary.TickOf(prior.Days)];
        MomentReader reader = new(prior.Course, prior.Options with { Switches = prior.Readings[0] }, Hidden, ticks);
        float[] values = new float[prior.Count * Hidden.Count];
        reader.Read([.. prior.Deviates.Select((z, i) => prior.CaseOf(z, prior.Luck[i]))], values);
        priorSd = [.. Enumerable.Range(0, Hidden.Count).Select(c => Posterior.Sd([.. Enumerable.Range(0, prior.Count).Select(i => (double)values[(i * Hidden.Count) + c])]))];
    }

    /// <summary>Curves whose value on the last day is looked for too: those that nobody can note.</summary>
    public static IReadOnlyList<Channel> Hidden { get; } =
        [Quantity.Attachment, Quantity.HiddenHope, Quantity.Belief, Quantity.Conviction, Quantity.Wound, Quantity.GriefWork, Quantity.Anger, Quantity.SafeSelf, Quantity.Reliability, Outcome.Readiness];

    /// <summary>The course, and what is noted.</summary>
    public PriorWalks Prior { get; }

    /// <summary>How.</summary>
    public RecoveryOptions Options { get; }

    /// <summary>Writes and fits one diary. A pure function of its number, so any may be done anywhere.</summary>
    public RecoveredDiary Recover(int number, CancellationToken cancel = default)
    {
        WrittenDiary truth = DiaryPen.Write(Prior, Options.Seed, number, Options.Missing);
        Posterior posterior = DiaryFit.Run(Prior, truth.Diary, Options.Fit with { Seed = Options.Seed + 1_000_003 + (ulong)number }, cancel);
        int unknowns = Prior.Space.Count;
        double[] rank = new double[unknowns + Hidden.Count];
        bool[] covered = new bool[rank.Length];
        double[] left = new double[rank.Length];
        for (int u = 0; u < unknowns; u++)
        {
            Look(u, posterior.Values(u), Prior.Space.Unknowns[u].ValueAt(truth.Deviates[u]));
            left[u] = posterior.SpreadLeft(u);
        }

        int last = Prior.Days;
        float[][] paths = posterior.Walked(Hidden, [last], cancel);
        float[] real = new float[Hidden.Count];
        new MomentReader(Prior.Course, Prior.Options with { Switches = Prior.Readings[0] }, Hidden, [Diary.TickOf(last)]).Read([truth.Who], real, cancel);
        for (int c = 0; c < Hidden.Count; c++)
        {
            double[] values = [.. paths[c].Select(v => (double)v)];
            Look(unknowns + c, values, real[c]);
            left[unknowns + c] = Posterior.Sd(values) / priorSd[c];
        }

        return new(number, rank, covered, left, posterior.Walks);

        void Look(int place, double[] values, double value)
        {
            (double low, _, double high) = Posterior.Interval(values);
            rank[place] = (values.Count(v => v < value) + (values.Count(v => v == value) * Philox.Even(Options.Seed, number, place, TieStream, 0))) / values.Length;
            covered[place] = value >= low && value <= high;
        }
    }

    /// <summary>Gathers what the diaries told.</summary>
    public IReadOnlyList<RecoveryRow> Gather(IReadOnlyList<RecoveredDiary> diaries)
    {
        ArgumentNullException.ThrowIfNull(diaries);
        RecoveryRow[] rows = new RecoveryRow[Prior.Space.Count + Hidden.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            int[] bins = new int[Tenths];
            foreach (RecoveredDiary d in diaries)
            {
                bins[Math.Min(Tenths - 1, (int)(d.Rank[i] * Tenths))]++;
            }

            bool unknown = i < Prior.Space.Count;
            rows[i] = new(
                unknown ? Prior.Space.Unknowns[i].Name : Hidden[i - Prior.Space.Count].Key + " on the last day",
                unknown ? Prior.Space.Unknowns[i].Kind : null,
                diaries.Average(d => d.SpreadLeft[i]),
                diaries.Count(d => d.Covered[i]),
                diaries.Count,
                bins);
        }

        return rows;
    }
}
