namespace Holdfast.Simulation.Tests;

public class SummaryTests
{
    private const int Persons = 203;
    private static readonly Course Course = Shelf.Course("attuned") with { Lasts = Duration.Weeks(12) };

    public static TheoryData<int, int> Ways => new() { { 1, 1 }, { 4, 3 }, { 8, 2 }, { 16, 1 }, { 16, 2 } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Lane_width_and_threads_never_change_a_bit(int width, int threads)
    {
        EnsembleSummary usual = Simulator.Summarise(Course, new() { Seed = 5 }, Persons);
        Same(usual, Simulator.Summarise(Course, new() { Seed = 5, LaneWidth = width, Threads = threads }, Persons));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void Parts_merge_in_any_order_to_the_bits_of_the_whole(int parts)
    {
        EnsembleSummary whole = Simulator.Summarise(Course, new() { Seed = 5, FirstPerson = 40 }, Persons);
        List<EnsembleSummary> made = [];
        for (int i = 0; i < parts; i++)
        {
            int from = Persons * i / parts;
            made.Add(Simulator.Summarise(Course, new() { Seed = 5, FirstPerson = 40 + from }, (Persons * (i + 1) / parts) - from));
        }

        EnsembleSummary merged = EnsembleSummary.Merge([.. made.OrderBy(p => Philox.StreamOf($"{p.Ranges[0].First}"))]);
        Same(whole, merged);
        Assert.Equal([(40, Persons)], merged.Ranges);
    }

    [Fact]
    public void A_person_is_never_counted_twice_and_runs_are_not_mixed()
    {
        EnsembleSummary a = Simulator.Summarise(Course, new() { Seed = 5 }, 20);
        Assert.Throws<ArgumentException>(() => EnsembleSummary.Merge([a, Simulator.Summarise(Course, new() { Seed = 5, FirstPerson = 19 }, 20)]));
        Assert.Throws<ArgumentException>(() => EnsembleSummary.Merge([a, Simulator.Summarise(Course, new() { Seed = 6, FirstPerson = 20 }, 20)]));
        Assert.Throws<ArgumentException>(() => EnsembleSummary.Merge([a, Simulator.Summarise(Course, new() { Seed = 5, FirstPerson = 20, Lesions = ["guard opens"] }, 20)]));
        Assert.Equal([(0, 20), (50, 3)], EnsembleSummary.Merge([Simulator.Summarise(Course, new() { Seed = 5, FirstPerson = 50 }, 3), a]).Ranges);
    }

    [Fact]
    public void It_says_what_the_curves_say_within_half_a_bin()
    {
        Ensemble kept = Simulator.RunMany(Course, new() { Seed = 5 }, Persons);
        EnsembleSummary summary = Simulator.Summarise(Course, new() { Seed = 5 }, Persons);
        Assert.Equal(kept.Samples, summary.Samples);
        foreach (Channel channel in Channel.All)
        {
            for (int s = 0; s < kept.Samples; s++)
            {
                double[] values = [.. kept.At(channel, s).ToArray().Select(v => (double)v)];
                double mean = values.Average();
                Assert.Equal(mean, summary.Mean(channel, s), 1e-9);
                Assert.Equal(Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (Persons - 1)), summary.StandardDeviation(channel, s), 1e-8);
                Assert.Equal(values.Min(), summary.Lowest(channel, s));
                Assert.Equal(values.Max(), summary.Highest(channel, s));
                foreach (double q in (double[])[0, 0.05, 0.25, 0.5, 0.75, 0.95, 1])
                {
                    double exact = kept.Quantile(channel, s, q);
                    Assert.InRange(summary.Quantile(channel, s, q) - exact, -EnsembleSummary.QuantileError(channel, exact) - 1e-6, EnsembleSummary.QuantileError(channel, exact) + 1e-6);
                }
            }
        }
    }

    [Fact]
    public void Modes_are_those_of_the_persons()
    {
        EnsembleSummary summary = Simulator.Summarise(Course, new() { Seed = 5 }, 24);
        Trajectory[] persons = [.. Enumerable.Range(0, 24).Select(p => Simulator.RunOne(Course, new() { Seed = 5, FirstPerson = p }))];
        for (int s = 0; s < summary.Samples; s++)
        {
            Assert.All(Enum.GetValues<Mode>(), mode => Assert.Equal(persons.Count(p => p.ModeAt(s * 28) == mode) / 24.0, summary.ShareIn(mode, s)));
            Assert.Equal(1, Enum.GetValues<Mode>().Sum(m => summary.ShareIn(m, s)), 1e-12);
        }
    }

    [Fact]
    public void Expected_events_are_those_that_a_probe_sums()
    {
        EnsembleSummary summary = Simulator.Summarise(Course, new() { Seed = 5 }, Persons);
        foreach (Outcome hazard in EnsembleSummary.Hazards)
        {
            float[] probed = Simulator.Measure(Course, new() { Seed = 5 }, Persons, [new(hazard, Duration.Zero, Course.Lasts, Statistic.Sum)])[0];
            double all = Enumerable.Range(1, summary.Samples - 1).Sum(s => summary.PerWeek(hazard, s));
            Assert.Equal(probed.Average(p => (double)p), all, 1e-5);
            Assert.True(summary.PerWeekError(hazard, 5) > 0);
        }
    }

    // By the binomial, 95% of such intervals hold the quantile of all persons; of 400, at least 366 do but for one time in a thousand.
    [Fact]
    public void The_interval_of_a_quantile_holds_that_of_all_persons_as_often_as_it_says()
    {
        Course few = Course with { Lasts = Duration.Weeks(4) };
        Channel channel = Quantity.Hope;
        double all = Simulator.Summarise(few, new() { Seed = 9 }, 24_000, [channel]).Quantile(channel, 4, 0.25);
        int held = 0;
        for (int i = 0; i < 400; i++)
        {
            (double low, double high) = Simulator.Summarise(few, new() { Seed = 9, FirstPerson = 60 * i }, 60, [channel]).QuantileInterval(channel, 4, 0.25);
            held += low <= all && all <= high ? 1 : 0;
        }

        Assert.InRange(held, 366, 400);
    }

    [Fact]
    public void Bins_cover_their_range_and_every_value_is_within_half_of_its_bin()
    {
        foreach ((SummaryScale scale, double most) in new[] { (SummaryScale.Unit, 1.0), (SummaryScale.Hazard, 31), (SummaryScale.Count, 65000) })
        {
            double last = -1;
            for (int bin = 0; bin < scale.Bins; bin++)
            {
                Assert.True(scale.ValueOf(bin) > last);
                last = scale.ValueOf(bin);
                Assert.Equal(bin, scale.BinOf((float)last));
            }

            for (int i = 0; i < 20_000; i++)
            {
                float value = (float)(most * Math.Exp(-14 * Philox.Even(1, i, 0, 1, 0)));
                int bin = scale.BinOf(value);
                Assert.InRange(value - scale.ValueOf(bin), -scale.HalfBin(bin) * 1.0001, scale.HalfBin(bin) * 1.0001);
            }
        }

        Assert.All(Enumerable.Range(0, 129), n => Assert.Equal(n, SummaryScale.Count.ValueOf(SummaryScale.Count.BinOf(n))));
    }

    [Fact]
    public void A_step_of_a_summary_allocates_nothing()
    {
        RunOptions options = new() { Threads = 1, LaneWidth = 16 };
        Course longer = Course with { Lasts = Duration.Weeks(24) };
        long least = long.MaxValue;
        for (int i = 0; i < 400 && least > 0; i++)
        {
            least = Math.Min(least, Allocated(longer, options));
        }

        Assert.Equal(0, least);
    }

    private static long Allocated(Course course, RunOptions options)
    {
        Plan plan = new(course);
        Channel[] channels = [.. Channel.All];
        SummaryScale[] scales = [.. channels.Select(SummaryScale.Of)];
        Block<Lane16> block = new(plan, options, Setup.Of(options), Lineup.OfPersons(0, 0), keepReasons: false);
        SummaryWatcher<Lane16> watcher = new(new(scales, 25), channels, scales, 25, 28, 16);
        long before = GC.GetAllocatedBytesForCurrentThread();
        block.Walk(ref watcher);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Same(EnsembleSummary a, EnsembleSummary b)
    {
        Assert.Equal(a.Persons, b.Persons);
        Assert.Equal(a.Tally.Counts, b.Tally.Counts);
        Assert.Equal(a.Tally.Sums, b.Tally.Sums);
        Assert.Equal(a.Tally.Squares, b.Tally.Squares);
        Assert.Equal(a.Tally.Lowest, b.Tally.Lowest);
        Assert.Equal(a.Tally.Highest, b.Tally.Highest);
        Assert.Equal(a.Tally.Modes, b.Tally.Modes);
        Assert.Equal(a.Tally.HazardSums, b.Tally.HazardSums);
        Assert.Equal(a.Tally.HazardSquares, b.Tally.HazardSquares);
    }
}
