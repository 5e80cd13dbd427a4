namespace Holdfast.Lab.Tests;

public class ExperimentTests
{
    private static readonly Course Course = new()
    {
        Title = "two helpers",
        Lasts = Duration.Weeks(20),
        Client = new() { Traits = new Dictionary<Trait, Interval> { [Trait.Wound] = new(0.2, 0.5) } },
        Helpers = [new() { From = Duration.Zero, Practice = new(), Traits = new Dictionary<Trait, Interval> { [Trait.Skill] = Interval.At(0.4) } }],
    };

    [Fact]
    public void A_part_of_a_range_is_a_part_of_what_the_course_says_or_of_what_the_theory_says()
    {
        Experiment experiment = new() { Course = Course, Parts = new Dictionary<Trait, Part> { [Trait.Wound] = Part.High, [Trait.SelfBlame] = Part.Low, [Trait.Warmth] = Part.Middle, [Trait.Skill] = Part.High } };
        Course narrowed = experiment.Population;
        Assert.Equal((0.4, 0.5), Ends(narrowed.Client.Traits[Trait.Wound]));
        Assert.Equal((0.2, 0.4), Ends(narrowed.Client.Traits[Trait.SelfBlame]));
        Assert.Equal((0.75, 0.85), Ends(narrowed.Helpers[0].Traits[Trait.Warmth]));
        Assert.Equal((0.4, 0.4), Ends(narrowed.Helpers[0].Traits[Trait.Skill]));
        Assert.False(narrowed.Client.Traits.ContainsKey(Trait.Warmth));
        Assert.False(experiment.IsChanged);

        static (double, double) Ends(Interval i) => (Math.Round(i.From, 9), Math.Round(i.To, 9));
    }

    [Fact]
    public void Persons_keep_their_order_within_a_part_and_their_chance()
    {
        Experiment whole = new() { Course = Course, Persons = 40 };
        Experiment part = whole with { Parts = new Dictionary<Trait, Part> { [Trait.Wound] = Part.Low } };
        Ensemble all = Simulator.RunCases(whole.Population, whole.Options, whole.Cases());
        Ensemble low = Simulator.RunCases(part.Population, part.Options, part.Cases());
        for (int p = 0; p < 40; p++)
        {
            Assert.Equal(0.2 + ((all[Quantity.Wound, 0, p] - 0.2) / 3), low[Quantity.Wound, 0, p], 1e-6);
            Assert.Equal(all[Quantity.Shame, 0, p], low[Quantity.Shame, 0, p]);
        }
    }

    [Fact]
    public void What_is_set_is_set_for_everybody_and_the_unchanged_theory_has_the_same_persons()
    {
        Parameter parameter = Catalogue.Parameters[3];
        Experiment experiment = new()
        {
            Course = Course,
            Persons = 12,
            Traits = new Dictionary<Trait, double> { [Trait.Wound] = 0.9 },
            Parameters = new Dictionary<string, double> { [parameter.Key] = parameter.Default },
            Lesions = ["anger cools"],
        };
        Assert.True(experiment.IsChanged);
        Assert.Equal((float)parameter.Default, experiment.Adjustment![parameter]);
        Ensemble set = Simulator.RunCases(experiment.Population, experiment.Options, experiment.Cases());
        Assert.All(Enumerable.Range(0, 12), p => Assert.Equal(0.9f, set[Quantity.Wound, 0, p]));
        Experiment plain = experiment.Unchanged;
        Assert.False(plain.IsChanged);
        Assert.Null(plain.Adjustment);
        Assert.Equal(12, plain.Persons);
        Assert.Throws<ArgumentException>(() => (experiment with { Parameters = new Dictionary<string, double> { ["no.such"] = 1 } }).Adjustment);
    }
}
