namespace Holdfast.Lab;

/// <summary>
/// Fits a diary: a sequential Monte Carlo sampler (Del Moral, Doucet and Jasra 2006) that lets the diary count more and more, from
/// nothing to wholly. At each step particles are drawn anew by how well they fit (systematic resampling), and then walk many rounds, of
/// which nothing is thrown away: all states on the way count (waste-free, Dau and Chopin 2022). They move by proposals of the
/// preconditioned Crank-Nicolson kind (Cotter, Roberts, Stuart and White 2013), by other luck of a day, and by other noise; each is
/// accepted or refused so that the truth of the distribution is kept. Only whole walks of the model are used.
/// </summary>
public sealed partial class DiaryFit
{
    private static readonly uint ResampleStream = Philox.StreamOf("inference/fit/resample");
    private static readonly uint ChoiceStream = Philox.StreamOf("inference/fit/choice");
    private static readonly uint DeviateStream = Philox.StreamOf("inference/fit/deviate");
    private static readonly uint LotStream = Philox.StreamOf("inference/fit/lot");

    private static readonly uint PickStream = Philox.StreamOf("inference/fit/pick");
    private static readonly uint KeepStream = Philox.StreamOf("inference/fit/keep");

    private readonly PriorWalks prior;
    private readonly FitOptions options;
    private readonly (int Place, int Answer)[] answers;
    private readonly int particles;
    private readonly int perCase;
    private readonly CancellationToken cancel;
    private readonly double[] mean;
    private readonly double[][] root;
    private readonly double[] step = [0.5, 0.5, 0.7];
    private double[][] z;
    private int[][] luck;
    private int[] reading;
    private float[] seen;
    private double[] fit;
    private readonly double[][] zNew;
    private readonly int[][] luckNew;
    private readonly int[] readingNew;
    private readonly float[] seenNew;
    private readonly int[] kind;
    private readonly double[] ratio;
    private readonly List<Met> met = [];
    private int round;
    private long walks;
    private double temperature;
    private double evidence;
    private readonly double[] accepted = new double[Kinds];
    private readonly double[] proposed = new double[Kinds];

    // The kinds of moves, in the order in which a posterior tells how often each was accepted.
    private const int Kinds = 13;
    private const int All = 0, Felt = 1, Unfelt = 2, Stretch = 3, Earlier = 4, More = 5, Less = 6, Manner = 7, Slip = 8, Told = 9, Again = 10, Deaf = 11, Reading = 12;

    private DiaryFit(PriorWalks prior, Diary diary, FitOptions options, CancellationToken cancel)
    {
        this.prior = prior;
        this.options = options;
        this.cancel = cancel;
        particles = options.Particles;
        perCase = prior.PerCase;
        answers = Places(diary);
        mean = new double[prior.Directions.Length];
        root = [.. Enumerable.Range(0, mean.Length).Select(_ => new double[mean.Length])];
        z = [];
        luck = [];
        reading = [];
        fit = [];
        seen = [];
        zNew = [.. Enumerable.Range(0, particles).Select(_ => new double[prior.Space.Count])];
        luckNew = [.. Enumerable.Range(0, particles).Select(_ => new int[2 * prior.Days])];
        readingNew = new int[particles];
        seenNew = new float[particles * perCase];
        kind = new int[particles];
        ratio = new double[particles];
        day = new int[particles];
        other = new int[particles];
        before = new int[particles];
        prone = new double[particles];
    }

    /// <summary>Fits a diary of the prior's course.</summary>
    /// <exception cref="ArgumentException">The diary notes other curves or covers other days than the prior was walked for.</exception>
    public static Posterior Run(PriorWalks prior, Diary diary, FitOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(prior);
        ArgumentNullException.ThrowIfNull(diary);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Particles, 16, nameof(options));
        if (diary.Days != prior.Days || !diary.Channels.SequenceEqual(prior.Channels))
        {
            throw new ArgumentException("The diary notes other curves or covers other days than the prior was walked for.", nameof(diary));
        }

        DiaryFit fit = new(prior, diary, options, cancel);
        fit.Begin();
        while (fit.temperature < 1)
        {
            fit.Heat();
        }

        // A third to settle: then the directions are located once more, and what is kept comes from there on.
        fit.Move(options.LastRounds / 3);
        fit.Locate([.. fit.met.Select(_ => 1.0)]);
        fit.met.Clear();
        fit.Move(options.LastRounds - (options.LastRounds / 3));
        fit.Keep(options.Kept);
        return new(prior, diary, options, fit.z, fit.luck, fit.reading, fit.seen, fit.fit, fit.evidence, fit.walks, fit.Acceptance());
    }

    private (int, int)[] Places(Diary diary)
    {
        List<(int, int)> places = [];
        foreach (CheckIn one in diary.CheckIns)
        {
            for (int c = 0; c < one.Answers.Count; c++)
            {
                if (one.Answers[c] is { } answer)
                {
                    places.Add(((c * diary.Days) + one.Day - 1, answer));
                }
            }
        }

        return [.. places];
    }

    private double Fit(double[] deviates, ReadOnlySpan<float> readings)
    {
        double noise = CheckInScale.Noise(deviates[prior.Space.Noise]);
        double sum = 0;
        double product = 1;
        foreach ((int place, int answer) in answers)
        {
            product *= CheckInScale.Probability(answer, readings[place], noise);
            if (product < 1e-200)
            {
                sum += Elementary.Log(product);
                product = 1;
            }
        }

        return sum + Elementary.Log(product);
    }

    private void Begin()
    {
        for (int i = 0; i < prior.Count; i++)
        {
            met.Add(new(prior.Deviates[i], prior.Luck[i], prior.ReadingOf[i], prior.Seen, i * perCase, Fit(prior.Deviates[i], prior.Seen.AsSpan(i * perCase, perCase))));
        }

        walks = prior.Count;
        Heat();
    }

    // Lets more of the diary count. All that was met on the way is weighed again, not only where the walkers ended.
    private void Heat()
    {
        double[] fits = [.. met.Select(m => m.Fit)];
        double next = Next(fits, temperature, Math.Max(particles / 2, options.Effective * fits.Length));
        double by = next - temperature;
        temperature = next;
        Take(fits, by);
        if (temperature < 1)
        {
            Move(options.Rounds);
        }
    }

    // The next share of the diary that leaves so many effective particles, by halving.
    private static double Next(double[] fits, double now, double wanted)
    {
        if (Effective(fits, 1 - now) >= wanted)
        {
            return 1;
        }

        double low = 0;
        double high = 1 - now;
        for (int i = 0; i < 40; i++)
        {
            double middle = (low + high) / 2;
            if (Effective(fits, middle) >= wanted)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return now + Math.Max(low, 1e-9);
    }

    private static double Effective(double[] fits, double by)
    {
        double best = fits.Max();
        double sum = 0;
        double squares = 0;
        foreach (double f in fits)
        {
            double w = NormalLaw.Exp((f - best) * by);
            sum += w;
            squares += w * w;
        }

        return sum * sum / squares;
    }

    // Draws the particles anew, by weight, evenly spaced; and counts the evidence.
    private void Take(double[] fits, double by)
    {
        double best = fits.Max();
        double[] weights = [.. fits.Select(f => NormalLaw.Exp((f - best) * by))];
        double sum = weights.Sum();
        Locate(weights);
        evidence += (by * best) + Elementary.Log(sum / fits.Length);
        int[] taken = new int[particles];
        double at = Philox.Even(options.Seed, 0, round, ResampleStream, 0) / particles;
        double upTo = weights[0] / sum;
        int from = 0;
        for (int i = 0; i < particles; i++)
        {
            while (upTo < at && from < weights.Length - 1)
            {
                upTo += weights[++from] / sum;
            }

            taken[i] = from;
            at += 1.0 / particles;
        }

        Stand(taken);
    }

    private void Stand(int[] taken)
    {
        z = [.. taken.Select(t => met[t].Deviates.ToArray())];
        luck = [.. taken.Select(t => met[t].Luck.ToArray())];
        reading = [.. taken.Select(t => met[t].Reading)];
        fit = [.. taken.Select(t => met[t].Fit)];
        seen = new float[taken.Length * perCase];
        for (int i = 0; i < taken.Length; i++)
        {
            met[taken[i]].Seen.AsSpan(met[taken[i]].At, perCase).CopyTo(seen.AsSpan(i * perCase));
        }

        met.Clear();
    }

    // Of all that was met under the whole diary, one from each of so many stretches, by lot: every walker and every round has its share.
    private void Keep(int count)
    {
        int kept = Math.Min(count, met.Count);
        Stand([.. Enumerable.Range(0, kept).Select(i =>
        {
            long from = (long)i * met.Count / kept;
            long to = (long)(i + 1) * met.Count / kept;
            return (int)(from + (long)(Philox.Even(options.Seed, i, round, KeepStream, 0) * (to - from)));
        })]);
    }

    private void Move(int rounds)
    {
        for (int i = 0; i < rounds; i++)
        {
            round++;
            cancel.ThrowIfCancellationRequested();
            for (int p = 0; p < particles; p++)
            {
                Propose(p);
            }

            prior.Walk(zNew, luckNew, readingNew, seenNew, cancel);
            walks += particles;
            Judge();
            OtherNoise();
            if (i % 2 == 1 || i == rounds - 1)
            {
                float[] now = [.. seen];
                for (int p = 0; p < particles; p++)
                {
                    met.Add(new([.. z[p]], [.. luck[p]], reading[p], now, p * perCase, fit[p]));
                }
            }
        }
    }

    private readonly record struct Met(double[] Deviates, int[] Luck, int Reading, float[] Seen, int At, double Fit);

    private double[] Acceptance() => [.. accepted.Select((a, k) => proposed[k] > 0 ? a / proposed[k] : double.NaN)];
}
