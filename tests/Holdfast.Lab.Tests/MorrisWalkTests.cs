namespace Holdfast.Lab.Tests;

public class MorrisWalkTests
{
    private static readonly Probe Wound = new(Quantity.Wound, Duration.Weeks(8), Duration.Weeks(8), Statistic.At);
    private static readonly Factor[] Factors = [new TraitFactor(Trait.Wound), new TraitFactor(Trait.Skill), new ParameterFactor(Catalogue.Parameters.Single(p => p.Key == "hope.half"))];

    [Fact]
    public void It_says_what_the_whole_analysis_says_whether_it_walks_or_takes_what_was_read_elsewhere()
    {
        Experiment experiment = new() { Course = Shelf.Course("attuned"), Seed = 2 };
        MorrisAnalysis whole = MorrisAnalysis.Run(Variant.Of(experiment.Course), Factors, [Wound], experiment.Options, 4, 5);
        MorrisWalk walk = new(experiment, Factors, Wound, 4, 5);
        Assert.Null(walk.SoFar());
        Assert.True(walk.Take(walk.Read(0)));
        Assert.False(walk.Take(new double[3]));
        Assert.Null(walk.SoFar());
        int grown = 1;
        while (!walk.IsDone)
        {
            grown += walk.Step(400) ? 1 : 0;
            Assert.Equal(grown >= 2, walk.SoFar(10) is not null);
        }

        Assert.Equal((4, 1.0), (grown, walk.Share));
        Assert.Equal(whole.Outcomes[0].Factors, walk.SoFar()!.Factors);
        Assert.False(walk.Take(walk.Read(0)));
    }

    [Fact]
    public void The_first_trajectories_are_those_of_a_shorter_screening()
    {
        Experiment experiment = new() { Course = Shelf.Course("attuned"), Seed = 3 };
        MorrisWalk longer = new(experiment, Factors, Wound, 6, 2), shorter = new(experiment, Factors, Wound, 2, 2);
        foreach (int t in new[] { 0, 1 })
        {
            longer.Take(longer.Read(t));
            shorter.Take(shorter.Read(t));
        }

        Assert.Equal(shorter.SoFar()!.Factors, longer.SoFar()!.Factors);
        Assert.True(shorter.IsDone);
        Assert.False(longer.IsDone);
    }

    [Fact]
    public void What_is_set_by_hand_holds_where_it_is_not_varied()
    {
        Experiment experiment = new() { Course = Shelf.Course("attuned"), Seed = 2, Traits = new Dictionary<Trait, double> { [Trait.Wound] = 0.2, [Trait.Skill] = 0.9 } };
        MorrisWalk walk = new(experiment, [new TraitFactor(Trait.Skill)], Wound, 2, 3), plain = new(experiment with { Traits = new Dictionary<Trait, double>() }, [new TraitFactor(Trait.Skill)], Wound, 2, 3);
        Assert.All(walk.Read(0).Zip(plain.Read(0)), m => Assert.True(m.First < m.Second, $"{m}"));
        Assert.NotEqual(walk.Read(0)[0], walk.Read(0)[1]);
    }

    [Fact]
    public void A_choice_is_refused() =>
        Assert.Throws<ArgumentException>(() => new MorrisWalk(new() { Course = Shelf.Course("attuned") }, [ChoiceFactor.OfRule("anger cools")], Wound, 2, 2));
}
