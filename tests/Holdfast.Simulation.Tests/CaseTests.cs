using Holdfast.Theory;

namespace Holdfast.Simulation.Tests;

public class CaseTests
{
    private static readonly Probe[] Probes =
    [
        new(Quantity.Hope, Duration.Weeks(30), Duration.Weeks(30), Statistic.At),
        new(Outcome.Requests, Duration.Weeks(0), Duration.Weeks(30), Statistic.Sum),
        new(Quantity.Wound, Duration.Weeks(0), Duration.Weeks(30), Statistic.Mean),
    ];

    [Fact]
    public void Unadjusted_cases_are_the_persons_of_a_run_whatever_stands_beside_them()
    {
        Course course = Shelf.Course("attuned");
        float[][] persons = Simulator.Measure(course, new() { Seed = 9 }, 20, Probes);
        Case[] mixed = [.. Enumerable.Range(0, 60).Select(i => new Case((i * 7) % 20, 0, i % 3 == 0 ? null : new Adjustment().Set(Trait.SelfBlame, 0.1 * (i % 3))))];
        foreach (int width in new[] { 1, 4, 8, 16 })
        {
            float[][] cases = Simulator.MeasureCases(course, new() { Seed = 9, LaneWidth = width, Threads = width == 4 ? 1 : 3 }, mixed, Probes);
            for (int p = 0; p < Probes.Length; p++)
            {
                for (int i = 0; i < mixed.Length; i += 3)
                {
                    Assert.Equal(persons[p][mixed[i].Person], cases[p][i]);
                }
            }
        }
    }

    [Fact]
    public void A_replicate_of_a_case_is_the_replicate_of_the_options()
    {
        Course course = Shelf.Course("attuned");
        float[][] persons = Simulator.Measure(course, new() { Seed = 9, Replicate = 4 }, 3, Probes);
        float[][] cases = Simulator.MeasureCases(course, new() { Seed = 9 }, [new(2, 4), new(1, 4), new(0, 4)], Probes);
        for (int p = 0; p < Probes.Length; p++)
        {
            Assert.Equal(persons[p].Reverse(), cases[p]);
        }

        Assert.NotEqual(cases[0], Simulator.MeasureCases(course, new() { Seed = 9 }, [new(2, 5), new(1, 5), new(0, 5)], Probes)[0]);
    }

    [Fact]
    public void What_is_set_is_where_the_person_begins_and_only_that()
    {
        Course course = Shelf.Course("attuned");
        Adjustment set = new Adjustment().Set(Quantity.Conviction, 0.25).Set(Trait.Wound, 0.5);
        Ensemble seen = Simulator.RunCases(course, new() { Seed = 9 }, [new(3), new(3, 0, set)]);
        Assert.Equal(0.25f, seen[Quantity.Conviction, 0, 1]);
        Assert.Equal(0.5f, seen[Quantity.Wound, 0, 1]);
        Assert.Equal(seen[Quantity.Shame, 0, 0], seen[Quantity.Shame, 0, 1]);
        Assert.NotEqual(seen[Quantity.Shame, 10, 0], seen[Quantity.Shame, 10, 1]);
    }

    [Fact]
    public void Setting_every_parameter_to_what_was_drawn_changes_no_bit_and_another_value_does()
    {
        Course course = Shelf.Course("attuned");
        Adjustment same = new();
        foreach (Parameter parameter in Catalogue.Parameters)
        {
            double drawn = parameter.At(Philox.Even(9, 5, 0, Philox.StreamOf("parameter/" + parameter.Key), 0));
            same.Set(parameter, drawn);
        }

        Adjustment other = new Adjustment().Set(Catalogue.Parameters.First(p => p.Key.StartsWith("guard.", StringComparison.Ordinal)), 0.5);
        float[][] cases = Simulator.MeasureCases(course, new() { Seed = 9 }, [new(5), new(5, 0, same), new(5, 0, other)], Probes);
        Assert.All(cases, c => Assert.Equal(c[0], c[1]));
        Assert.Contains(cases, c => c[0] != c[2]);
    }

    [Fact]
    public void What_cannot_be_set_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Adjustment().Set(Trait.Wound, 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Adjustment().Set(Quantity.Hope, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Adjustment().Set(Catalogue.Parameters[0], 0));
    }
}
