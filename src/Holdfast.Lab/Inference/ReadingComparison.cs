namespace Holdfast.Lab;

/// <summary>
/// Whether diaries can tell the readings of an open question of the theory apart: diaries are written under each reading, and each
/// is fitted with the reading as one more unknown, all equally likely before.
/// </summary>
public sealed class ReadingComparison
{
    private readonly RecoveryOptions options;

    /// <summary>Makes ready.</summary>
    /// <param name="course">The course.</param>
    /// <param name="channels">What diaries note.</param>
    /// <param name="days">How many days.</param>
    /// <param name="which">The switch whose options are compared.</param>
    /// <param name="options">How many diaries for each reading, and how they are fitted.</param>
    /// <param name="run">Lane width and threads; its seed is replaced.</param>
    /// <param name="prior">How many persons are walked beforehand.</param>
    /// <param name="cancel">Stops the work.</param>
    public ReadingComparison(Course course, IReadOnlyList<Channel> channels, int days, Switch which, RecoveryOptions options, RunOptions run, int prior = 8192, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(which);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(run);
        Switch = which;
        this.options = options;
        IReadOnlyDictionary<string, string>[] readings = [.. which.Options.Select(o => new Dictionary<string, string> { [which.Name] = o.Name })];
        Prior = new(course, channels, days, run with { Seed = options.Seed + 500_009 }, readings, prior, cancel);
    }

    /// <summary>The open question.</summary>
    public Switch Switch { get; }

    /// <summary>Where fits begin.</summary>
    public PriorWalks Prior { get; }

    /// <summary>How many diaries, over all readings.</summary>
    public int Diaries => options.Diaries * Switch.Options.Count;

    /// <summary>Writes and fits one diary: its true reading, and the posterior share of each. A pure function of the number.</summary>
    public (int Truth, double[] Shares) Compare(int number, CancellationToken cancel = default)
    {
        int truth = number % Switch.Options.Count;
        WrittenDiary written = DiaryPen.Write(Prior, options.Seed, number, options.Missing, truth);
        Posterior posterior = DiaryFit.Run(Prior, written.Diary, options.Fit with { Seed = options.Seed + 1_000_003 + (ulong)number }, cancel);
        return (truth, posterior.ReadingShares());
    }

    /// <summary>Gathers them.</summary>
    public Confusion Gather(IReadOnlyList<(int Truth, double[] Shares)> seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        int n = Switch.Options.Count;
        int[][] taken = [.. Enumerable.Range(0, n).Select(_ => new int[n])];
        double[][] mean = [.. Enumerable.Range(0, n).Select(_ => new double[n])];
        foreach ((int truth, double[] shares) in seen)
        {
            int best = 0;
            for (int r = 0; r < n; r++)
            {
                best = shares[r] > shares[best] ? r : best;
                mean[truth][r] += shares[r] / seen.Count(s => s.Truth == truth);
            }

            taken[truth][best]++;
        }

        return new(Switch, taken, mean);
    }
}
