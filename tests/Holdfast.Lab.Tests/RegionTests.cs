namespace Holdfast.Lab.Tests;

public class RegionTests
{
    [Fact]
    public void The_factor_that_decides_stands_first_and_is_the_only_clear_one()
    {
        IReadOnlyList<Factor> factors = WideFactors.For([Shelf.Course("attuned")]);
        LatinHypercubeDesign design = new(factors.Count, 256, 3);
        double[][] places = [.. Enumerable.Range(0, 256).Select(i =>
        {
            double[] place = new double[factors.Count];
            design.Point(i, place);
            return place;
        })];
        bool[] holds = [.. places.Select(p => p[17] > 0.3)];
        IReadOnlyList<RegionStrip> strips = Region.Along(factors, places, holds);
        Assert.Equal(factors[17].Name, strips[0].Factor.Name);
        Assert.True(strips[0].Difference.Covers(0.6) && strips[0].Difference.Value > 0.5, $"{strips[0].Difference}");

        // Among some two hundred factors without influence one is called clear with a probability of .05.
        Assert.Equal([true, false], strips.Take(2).Select(s => s.IsClear));
        Assert.Equal(0, strips[0].Parts[0].Holding);
        Assert.Equal(1, strips[0].Parts[4].Share.Value);
    }

    [Fact]
    public void Points_where_nothing_is_set_are_the_check_of_the_phenomenon()
    {
        Phenomenon p7 = Shelf.Phenomena().Single(p => p.Id == "P7");
        RunOptions options = new() { Seed = 5 };
        PhenomenonResult plain = PhenomenonCheck.Check(p7, options, 10);
        IReadOnlyList<PhenomenonResult> points = PhenomenonPoints.Check(p7, options, 10, [null, new Adjustment().Set(Trait.Skill, 0.1), null]);
        Assert.Equal(plain.Expectations, points[0].Expectations);
        Assert.Equal(plain.Expectations, points[2].Expectations);
        Assert.NotEqual(plain.Expectations, points[1].Expectations);
    }

    [Fact]
    public void Ranges_are_wider_than_the_theorys_and_stay_possible()
    {
        foreach (Factor factor in WideFactors.For([Shelf.Course("attuned")]))
        {
            double low = factor.ValueAt(0);
            double high = factor.ValueAt(1);
            Assert.True(low < high, factor.Name);
            factor.Adjust(0, new());
            factor.Adjust(1, new());
            if (factor is ParameterFactor { Parameter.Lowest: { } lowest, Parameter.Highest: { } highest })
            {
                Assert.True(low <= lowest * 1.0001 && high >= highest * 0.9999, $"{factor.Name}: {low} to {high}, declared {lowest} to {highest}");
            }
        }
    }

    [Fact]
    public void Traits_that_courses_set_are_left_to_them()
    {
        Course cool = Shelf.Course("attuned");
        cool = cool with { Helpers = [cool.Helpers[0] with { Traits = new Dictionary<Trait, Interval> { [Trait.Warmth] = Interval.At(0.2) } }] };
        Assert.DoesNotContain(WideFactors.For([cool]), f => f.Name == "warmth");
        Assert.Contains(WideFactors.For([cool]), f => f.Name == "skill");
    }
}
