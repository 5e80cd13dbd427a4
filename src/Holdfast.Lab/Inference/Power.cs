namespace Holdfast.Lab;

/// <summary>How often a study would see a difference that is there by this theory.</summary>
/// <param name="Studies">Studies simulated.</param>
/// <param name="Seen">Studies with p below .05, in the direction of the whole pool.</param>
/// <param name="Against">Studies with p below .05, in the other direction.</param>
/// <param name="Difference">Second course less first over the whole pool, in points of the scale, without noise.</param>
/// <param name="Effect">The same over the standard deviation of persons' measured means (pooled over courses; of differences when paired).</param>
public sealed record Power(int Studies, int Seen, int Against, double Difference, double Effect)
{
    private static readonly uint PickStream = Philox.StreamOf("inference/power/pick");
    private static readonly uint NoiseStream = Philox.StreamOf("inference/power/noise");
    private static readonly uint SpreadStream = Philox.StreamOf("inference/power/spread");
    private static readonly uint MissingStream = Philox.StreamOf("inference/power/missing");

    /// <summary>The share of studies that see it.</summary>
    public double Share => Seen / (double)Studies;

    /// <summary>Wilson's 95% interval of that share.</summary>
    public (double Low, double High) Interval => Shares.Wilson(Seen, Studies);

    /// <summary>Simulates a study many times. In two arms persons differ (Welch's test); paired, the same persons are compared (t of differences).</summary>
    public static Power Of(StudyPlan plan, RunOptions options, Action<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Persons, 2, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.UntilDay, plan.FromDay, nameof(plan));
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.FromDay, 1, nameof(plan));
        int days = plan.UntilDay - plan.FromDay + 1;
        float[][] pools = [.. new[] { plan.Left, plan.Right }.Select(c => Walk(c, plan, options, cancel))];
        double[][] plain = [.. pools.Select(pool => Enumerable.Range(0, plan.Pool).Select(i => 10.0 * Enumerable.Range(0, days).Average(d => (double)pool[(i * days) + d])).ToArray())];
        double difference = plain[1].Average() - plain[0].Average();
        int seen = 0;
        int against = 0;
        for (int study = 0; study < plan.Studies; study++)
        {
            cancel.ThrowIfCancellationRequested();
            double[] left = Arm(pools[0], plan, options.Seed, study, 0, days);
            double[] right = Arm(pools[1], plan, options.Seed, study, 1, days);
            (double t, double p) = plan.Paired ? Student.Paired([.. right.Select((r, i) => r - left[i])]) : Student.Welch(left, right);
            if (p < 0.05)
            {
                seen += t * difference > 0 ? 1 : 0;
                against += t * difference > 0 ? 0 : 1;
            }

            progress?.Invoke((study + 1) / (double)plan.Studies);
        }

        StudyPlan all = plan with { Persons = plan.Pool };
        double[] a = Arm(pools[0], all, options.Seed, -1, 0, days);
        double[] b = Arm(pools[1], all, options.Seed, -1, 1, days);
        double sd = plan.Paired ? Posterior.Sd([.. b.Select((r, i) => r - a[i])]) : Math.Sqrt(((Posterior.Sd(a) * Posterior.Sd(a)) + (Posterior.Sd(b) * Posterior.Sd(b))) / 2);
        return new(plan.Studies, seen, against, difference, sd > 0 ? difference / sd : 0);
    }

    private static float[] Walk(Course course, StudyPlan plan, RunOptions options, CancellationToken cancel)
    {
        int[] ticks = [.. Enumerable.Range(plan.FromDay, plan.UntilDay - plan.FromDay + 1).Select(d => Diary.TickOf(d) * options.TicksPerDay / 4)];
        MomentReader reader = new(Diary.Until(course, plan.UntilDay), options, [plan.Channel], ticks);
        float[] values = new float[plan.Pool * ticks.Length];
        reader.Read([.. Enumerable.Range(0, plan.Pool).Select(i => new Case(options.FirstPerson + i))], values, cancel);
        return values;
    }

    // The mean answer of each person of an arm. Whoever has no check-in at all is asked once, on the last day.
    private static double[] Arm(float[] pool, StudyPlan plan, ulong seed, int study, int arm, int days)
    {
        double[] means = new double[plan.Persons];
        double[] draws = new double[days];
        double[] spread = new double[1];
        for (int i = 0; i < means.Length; i++)
        {
            // In pairs both arms pick alike; the noise of a person is one, its throws are each course's own.
            int picks = plan.Paired ? 0 : arm;
            int who = (int)(Philox.Even(seed, i, study, PickStream, (uint)picks) * plan.Pool);
            NormalLaw.Draw(seed, (i * 2) + picks, study, SpreadStream, spread);
            NormalLaw.Draw(seed, (i * 2) + arm, study, NoiseStream, draws);
            double noise = CheckInScale.Noise(spread[0]);
            double sum = 0;
            int count = 0;
            for (int d = 0; d < days; d++)
            {
                if (Philox.Even(seed, (i * 2) + arm, study, MissingStream, (uint)d) >= plan.Missing || (d == days - 1 && count == 0))
                {
                    sum += CheckInScale.Answer(pool[(who * days) + d], noise, draws[d]);
                    count++;
                }
            }

            means[i] = sum / count;
        }

        return means;
    }
}
