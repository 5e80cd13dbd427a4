namespace Holdfast.Lab.Tests;

public class PowerTests
{
    private static StudyPlan Plan(string left, string right, int persons, bool paired = false) => new()
    {
        Left = Shelf.Course(left),
        Right = Shelf.Course(right),
        Channel = Quantity.Guard,
        FromDay = 40,
        UntilDay = 60,
        Persons = persons,
        Paired = paired,
        Studies = 600,
        Pool = 600,
    };

    [Fact]
    public void Where_nothing_differs_one_study_of_twenty_sees_something()
    {
        // Two arms that draw from the same persons: p below .05 in 30 of 600, and by chance in 12 to 54 (four standard errors of 5.3, rounded out).
        Power power = Power.Of(Plan("attuned", "attuned", 20), new() { Seed = 2 });
        Assert.InRange(power.Seen + power.Against, 9, 52);
        Assert.Equal(0, power.Difference, 1e-9);
    }

    [Fact]
    public void The_share_of_studies_is_what_the_effect_size_says()
    {
        foreach (int persons in new[] { 10, 40 })
        {
            Power power = Power.Of(Plan("attuned", "a-kind-no-from-the-first-day", persons), new() { Seed = 2 });

            // The power of a two-sided test by the normal approximation; its own error at such sizes is a few hundredths.
            double shift = Math.Abs(power.Effect) * Math.Sqrt(persons / 2.0);
            double expected = NormalLaw.Below(shift - 1.96);
            Assert.Equal(expected, power.Share, 0.09);
            Assert.True(power.Difference > 0, "A kind no from the first day closes the guard.");
        }
    }

    [Fact]
    public void The_same_persons_in_both_courses_show_more()
    {
        Power apart = Power.Of(Plan("attuned", "a-kind-no-from-the-first-day", 20), new() { Seed = 2 });
        Power paired = Power.Of(Plan("attuned", "a-kind-no-from-the-first-day", 20, paired: true), new() { Seed = 2 });
        Assert.True(paired.Share >= apart.Share, $"{paired.Share} and {apart.Share}");
    }
}
