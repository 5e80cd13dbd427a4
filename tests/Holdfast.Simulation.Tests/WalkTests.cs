using Holdfast.Theory;

namespace Holdfast.Simulation.Tests;

/// <summary>What is walked a little at a time comes out as in one go.</summary>
public class WalkTests
{
    private static readonly Adjustment Set = new Adjustment().Set(Trait.SelfBlame, 0.3);
    private static readonly Case[] Cases = [.. Enumerable.Range(0, 29).Select(i => new Case(i, i % 2, i % 3 == 0 ? Set : null))];

    [Theory]
    [InlineData(1)]
    [InlineData(37)]
    [InlineData(100_000)]
    public void Curves_are_the_same_bits_however_small_the_steps(int ticks)
    {
        Course course = Shelf.Course("she-left-in-may");
        RunOptions options = new() { Seed = 5, Lesions = ["anger cools"] };
        Ensemble whole = Simulator.RunCases(course, options, Cases);
        EnsembleWalk walk = new(course, options, Cases, persons: new DrawnPersons());
        List<int> done = [];
        while (!walk.IsDone)
        {
            if (walk.Step(ticks))
            {
                done.Add(walk.Done);
            }
        }

        Assert.Equal([8, 24, 29], done);
        Assert.False(walk.Step(ticks));
        foreach (Ensemble seen in new[] { walk.SoFar(), walk.SoFar(11) })
        {
            Assert.Equal(whole.Samples, seen.Samples);
            Assert.Equal(whole.Samples, Simulator.SamplesOf(course, options));
            foreach (Channel channel in Channel.All)
            {
                for (int s = 0; s < whole.Samples; s++)
                {
                    Assert.True(seen.At(channel, s).SequenceEqual(whole.At(channel, s)[..seen.Persons]), $"{channel} at {s}");
                }
            }
        }
    }

    [Fact]
    public void Probes_are_the_same_bits_and_those_who_were_drawn_once_are_the_same_persons()
    {
        Course course = Shelf.Course("attuned");
        Probe[] probes = [new(Quantity.Hope, Duration.Weeks(30), Duration.Weeks(30), Statistic.At), new(Outcome.Requests, Duration.Zero, Duration.Weeks(50), Statistic.Sum)];
        DrawnPersons drawn = new();
        foreach (ulong seed in new ulong[] { 3, 4, 3 })
        {
            float[][] whole = Simulator.MeasureCases(course, new() { Seed = seed }, Cases, probes);
            MeasureWalk walk = new(course, new() { Seed = seed }, Cases, probes, drawn);
            while (!walk.IsDone)
            {
                walk.Step(500);
            }

            Assert.Equal(whole[0], walk.Results[0]);
            Assert.Equal(whole[1], walk.Results[1]);
        }
    }

    [Fact]
    public void A_phenomenon_that_is_looked_at_block_by_block_is_judged_as_in_one_go()
    {
        Phenomenon phenomenon = new()
        {
            Id = "P0",
            Says = "A test.",
            Claims = [],
            Replicates = 2,
            Courses = new Dictionary<string, Course> { ["one"] = Shelf.Course("attuned"), ["other"] = Shelf.Course("she-left-in-may") },
            Expectations =
            [
                new() { Says = "more hope", Left = Hope("one"), Right = Hope("other"), Must = Sign.Above },
                new() { Says = "more than a little", Left = Hope("one"), Right = new([], 0.2), Must = Sign.NotBelow },
            ],
        };
        PhenomenonResult whole = PhenomenonCheck.Check(phenomenon, new() { Seed = 8, FirstPerson = 2 }, 20);
        PhenomenonWalk walk = new(phenomenon, new() { Seed = 8, FirstPerson = 2 }, 20);
        int blocks = 0;
        while (!walk.IsDone)
        {
            blocks += walk.Step(1000) ? 1 : 0;
        }

        Assert.Equal(2, blocks);
        Assert.Equal((8, 8), (walk.Steps, walk.StepsDone));
        Assert.Equal(whole.Expectations, walk.SoFar().Expectations);
        PhenomenonWalk taken = new(phenomenon, new() { Seed = 8, FirstPerson = 2 }, 20);
        double[] first = PhenomenonWalk.Read(phenomenon, new() { Seed = 8, FirstPerson = 2 }, 16), rest = PhenomenonWalk.Read(phenomenon, new() { Seed = 8, FirstPerson = 18 }, 4);
        Assert.False(taken.Take(16, rest));
        Assert.False(taken.Take(21, first));
        Assert.True(taken.Take(16, first));
        Assert.Equal(4, taken.StepsDone);
        Assert.True(taken.Take(4, rest));
        Assert.Equal((8, true), (taken.StepsDone, taken.IsDone));
        Assert.Equal(whole.Expectations, taken.SoFar().Expectations);
        PhenomenonWalk both = new(phenomenon, new() { Seed = 8, FirstPerson = 2 }, 20);
        both.Take(16, first);
        both.Step(1);
        Assert.False(both.Take(4, rest));
        while (!both.IsDone)
        {
            both.Step(1000);
        }

        Assert.Equal(whole.Expectations, both.SoFar().Expectations);
        Assert.NotEqual(whole.Expectations[0].Median, PhenomenonCheck.Check(phenomenon, new() { Seed = 9, FirstPerson = 2 }, 20).Expectations[0].Median);

        static Reading Hope(string course) => new([new(1, course, new(Quantity.Hope, Duration.Weeks(20), Duration.Weeks(40), Statistic.Mean))]);
    }

    [Fact]
    public void Nobody_is_shown_before_somebody_is_done()
    {
        EnsembleWalk walk = new(Shelf.Course("attuned"), new(), Cases);
        Assert.False(walk.Step(1));
        Assert.Throws<InvalidOperationException>(() => walk.SoFar());
        Assert.Throws<ArgumentException>(() => new EnsembleWalk(Shelf.Course("attuned"), new() { Lesions = ["no such rule"] }, Cases));
    }
}
