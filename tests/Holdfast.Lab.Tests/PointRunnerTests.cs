namespace Holdfast.Lab.Tests;

public class PointRunnerTests
{
    private static readonly Probe[] Probes = [new(Quantity.Hope, Duration.Weeks(8), Duration.Weeks(8), Statistic.At), new(Outcome.Requests, Duration.Weeks(0), Duration.Weeks(8), Statistic.Sum)];

    private static PointRunner Runner(int persons)
    {
        Factor[] factors =
        [
            new TraitFactor(Trait.SelfBlame),
            ChoiceFactor.OfSwitch(Switches.All[0].Name),
            new ParameterFactor(Catalogue.Parameters[3]),
        ];
        return new(Variant.Of(Shelf.Course("attuned")), factors, new GridDesign([3, factors[1].Options, 2]), new() { Seed = 4 }, persons, Probes);
    }

    [Fact]
    public void Any_part_of_a_design_gives_the_bits_of_the_whole()
    {
        PointRunner runner = Runner(5);
        float[][] whole = runner.Run(0, runner.Points);
        for (int first = 0; first < runner.Points; first += 5)
        {
            int count = Math.Min(5, runner.Points - first);
            float[][] part = runner.Run(first, count);
            for (int p = 0; p < part.Length; p++)
            {
                Assert.Equal(whole[p].AsSpan(first * 5, count * 5).ToArray(), part[p]);
            }
        }

        Assert.True(whole[0].Distinct().Count() > runner.Points);
    }

    [Fact]
    public void A_point_is_the_run_that_its_factors_describe()
    {
        PointRunner runner = Runner(2);
        float[][] whole = runner.Run(0, runner.Points);
        Adjustment set = new Adjustment().Set(Trait.SelfBlame, new TraitFactor(Trait.SelfBlame).ValueAt(0.5)).Set(Catalogue.Parameters[3], new ParameterFactor(Catalogue.Parameters[3]).ValueAt(1));
        Switch changed = Switches.All[0];
        int options = changed.Options.Count;
        int point = (1 * options * 2) + ((options - 1) * 2) + 1;
        RunOptions asked = new() { Seed = 4, Switches = new Dictionary<string, string> { [changed.Name] = changed.Options[^1].Name } };
        float[][] alone = Simulator.MeasureCases(Shelf.Course("attuned"), asked, [new(0, 0, set), new(1, 0, set)], Probes);
        Assert.Equal(alone[0], whole[0].AsSpan(point * 2, 2).ToArray());
        Assert.Equal(alone[1], whole[1].AsSpan(point * 2, 2).ToArray());
    }
}
