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
    public void A_region_is_the_same_from_what_was_seen_and_says_where_it_breaks_in_one_sentence()
    {
        Phenomenon p7 = Shelf.Phenomena().Single(p => p.Id == "P7");
        IReadOnlyList<Factor> factors = WideFactors.For(p7.Courses.Values);
        RunOptions options = new() { Seed = 5 };
        IReadOnlyList<IReadOnlyList<bool>> seen = Region.Look(p7, factors, options, 24, 3);
        Region one = Region.Map(p7, factors, options, 24, 3), other = Region.Of(p7, factors, options, 3, seen);
        Assert.Equal((one.Share, RegionSentence.Of(one)), (other.Share, RegionSentence.Of(other)));
        Assert.Equal(one.Holds, other.Holds);
        Assert.Equal(one.Expectations, other.Expectations);
        Assert.Equal(one.Strips.Select(s => (s.Factor, s.Difference)), other.Strips.Select(s => (s.Factor, s.Difference)));

        // Made by hand: it holds where the first factor is above 0.4 of its range, and gives way in the last expectation only.
        LatinHypercubeDesign design = new(factors.Count, 250, 5);
        double[] place = new double[factors.Count];
        bool[][] made = [.. Enumerable.Range(0, 250).Select(i =>
        {
            design.Point(i, place);
            return p7.Expectations.Select((_, e) => e < p7.Expectations.Count - 1 || place[0] > 0.4).ToArray();
        })];
        Region low = Region.Of(p7, factors, options, 3, made);
        Assert.Equal(
            $"P7 holds at 60% of points (54% to 66%); it breaks where {factors[0].Name} is low (0% hold in the lowest fifth, 100% in the highest); what gives way most often is '{p7.Expectations[^1].Says}' (60% hold).",
            RegionSentence.Of(low));
        Assert.Equal("▁▁███", RegionSentence.Draw(low.Strips[0]));
        Region always = Region.Of(p7, factors, options, 3, [.. made.Select(point => point.Select(_ => true).ToArray())]);
        Assert.Equal("P7 holds at all of the 250 points (at least 98% of all there are).", RegionSentence.Of(always));
        Assert.StartsWith("P7 holds at none of the 250 points (at most 2% of all there are); what gives way", RegionSentence.Of(Region.Of(p7, factors, options, 3, [.. made.Select(point => point.Select(_ => false).ToArray())])));
        Assert.Throws<ArgumentException>(() => Region.Of(p7, factors, options, 3, [[true]]));
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
