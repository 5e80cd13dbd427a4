namespace Holdfast.Simulation.Tests;

public class StepTests
{
    [Theory]
    [InlineData("attuned")]
    [InlineData("three-to-one")]
    [InlineData("she-left-in-may")]
    [InlineData("emails-at-night")]
    [InlineData("six-weeks-in-august")]
    public void Halving_the_step_moves_no_outcome_by_more_than_a_hundredth(string name)
    {
        // Means over 800 persons and the whole course. Numbers are shown to two digits, so differences below .002 are not seen.
        Course course = Shelf.Course(name);
        Probe[] probes = [.. Channel.All.Select(c => new Probe(c, Duration.Zero, course.Lasts, Statistic.Mean))];
        double[] coarse = Means(course, probes, 4);
        double[] fine = Means(course, probes, 8);
        for (int i = 0; i < probes.Length; i++)
        {
            double allowed = Math.Max(0.01 * Math.Abs(fine[i]), 0.002);
            allowed = probes[i].Channel.Key is "falters" ? Math.Max(allowed, 0.02) : allowed;
            Assert.True(Math.Abs(coarse[i] - fine[i]) <= allowed, $"{probes[i].Channel}: {coarse[i]} with six hours, {fine[i]} with three");
        }
    }

    [Fact]
    public void Single_precision_agrees_with_double_to_the_digits_shown()
    {
        // The state decides when chance strikes, so a rounding can move an event by a tick: compared are courses without requests.
        Course course = new() { Title = "alone", Lasts = Duration.Weeks(104) };
        Course held = Shelf.Course("attuned") with { Happenings = [new HoldValue(Duration.Zero, Duration.Weeks(104), Theory.Quantity.Quiet, Interval.At(1)), new NothingIsTold(Duration.Zero)] };
        foreach (Course c in new[] { course, held })
        {
            Probe[] probes = [.. Channel.All.Where(k => k.IsQuantity).Select(k => new Probe(k, c.Lasts, c.Lasts, Statistic.At))];
            for (int person = 0; person < 10; person++)
            {
                RunOptions options = new() { Seed = 31, FirstPerson = person, LaneWidth = 1 };
                double[] exact = Simulator.MeasureInDouble(c, options, probes);
                float[][] single = Simulator.Measure(c, options, 1, probes);
                for (int i = 0; i < probes.Length; i++)
                {
                    Assert.True(Math.Abs(exact[i] - single[i][0]) < 1e-4, $"{probes[i].Channel} of person {person} in {c.Title}: {exact[i]} in double, {single[i][0]} in single");
                }
            }
        }
    }

    [Fact]
    public void A_pull_has_its_exact_half_life()
    {
        // Pang and relief fade alone: without a helper nothing feeds them.
        Course course = new()
        {
            Title = "alone",
            Lasts = Duration.Days(2),
            Client = new() { Begins = new Dictionary<Theory.Quantity, Interval> { [Theory.Quantity.Pang] = Interval.At(0.8) } },
        };
        for (int person = 0; person < 50; person++)
        {
            Trajectory t = Simulator.RunOne(course, new() { Seed = 12, FirstPerson = person });
            Parameter settling = Catalogue.Parameters.Single(p => p.Key == "pang.settling");
            double tau = settling.At(Philox.Even(12, person, 0, Philox.StreamOf("parameter/" + settling.Key), 0));
            for (int tick = 0; tick <= t.Ticks; tick++)
            {
                Assert.Equal(0.8 * Math.Exp(-tick / 4.0 / tau), t[Theory.Quantity.Pang, tick], 2e-6);
            }
        }
    }

    [Fact]
    public void The_mean_over_a_step_is_exact()
    {
        Course course = new()
        {
            Title = "alone",
            Lasts = Duration.Days(2),
            Client = new() { Begins = new Dictionary<Theory.Quantity, Interval> { [Theory.Quantity.Pang] = Interval.At(0.8) } },
        };
        Parameter settling = Catalogue.Parameters.Single(p => p.Key == "pang.settling");
        double tau = settling.At(Philox.Even(12, 0, 0, Philox.StreamOf("parameter/" + settling.Key), 0));
        float[][] mean = Simulator.Measure(course, new() { Seed = 12 }, 1, [new Probe(Theory.Quantity.Pang, Duration.Zero, Duration.Days(2), Statistic.Mean)]);
        Assert.Equal(0.8 * tau / 2 * (1 - Math.Exp(-2 / tau)), mean[0][0], 1e-6);
    }

    [Fact]
    public void A_constant_hazard_gives_poisson_counts()
    {
        // All that the hazard of asking reads is held, so it is constant for each person; counts are compared with its integral.
        Theory.Quantity[] read = [Theory.Quantity.Longing, Theory.Quantity.Relief, Theory.Quantity.Hope, Theory.Quantity.Conviction, Theory.Quantity.Guard, Theory.Quantity.Attachment, Theory.Quantity.Quiet, Theory.Quantity.GriefWork];
        double[] at = [0.7, 0.2, 0.7, 0.8, 0.2, 0.8, 0.1, 0];
        Duration year = Duration.Weeks(52);
        Course course = Shelf.Course("attuned") with
        {
            Lasts = year,
            Happenings = [.. read.Select((q, i) => (Happening)new HoldValue(Duration.Zero, year, q, Interval.At(at[i])))],
        };
        const int persons = 4000;
        float[][] seen = Simulator.Measure(course, new() { Seed = 77 }, persons,
            [new Probe(Outcome.Requests, Duration.Zero, year, Statistic.Change), new Probe(Outcome.Asking, Duration.Zero, year, Statistic.Sum)]);
        double z = 0;
        double chi = 0;
        for (int i = 0; i < persons; i++)
        {
            double d = (seen[0][i] - seen[1][i]) / Math.Sqrt(seen[1][i]);
            z += d;
            chi += d * d;
        }

        // A tick can hold one request only, so counts fall short by about rate x tick / 2: below two in a hundred here.
        Assert.InRange(z / persons, -0.25, 0.08);
        Assert.InRange(chi / persons, 0.85, 1.1);
    }

    private static double[] Means(Course course, Probe[] probes, int ticksPerDay) =>
        [.. Simulator.Measure(course, new() { Seed = 11, TicksPerDay = ticksPerDay }, 800, probes).Select(r => r.Average(x => (double)x))];
}
