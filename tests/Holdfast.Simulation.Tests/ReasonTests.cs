namespace Holdfast.Simulation.Tests;

public class ReasonTests
{
    public static TheoryData<string> Courses => [.. Shelf.CourseNames];

    [Theory]
    [MemberData(nameof(Courses))]
    public void Reasons_sum_to_the_change(string name)
    {
        Course course = Shelf.Course(name);
        for (int person = 0; person < 3; person++)
        {
            Trajectory t = Simulator.RunOne(course, new() { Seed = 21, FirstPerson = person });
            Gen.Select(Gen.Enum<Quantity>(), Gen.Int[0, t.Ticks], Gen.Int[0, t.Ticks]).Sample(
                (quantity, a, b) =>
                {
                    (int from, int to) = a < b ? (a, b) : (b, a);
                    double sum = t.Why(quantity, from, to).Sum(r => r.Part);
                    double change = (double)t[quantity, to] - t[quantity, from];
                    Assert.True(Math.Abs(sum - change) < 1e-5, $"{quantity} from {from} to {to}: reasons {sum}, change {change}");
                },
                iter: 100);
        }
    }

    [Fact]
    public void Reasons_sum_over_whole_lives()
    {
        Course course = Shelf.Course("attuned") with { Lasts = new Duration(8 * Duration.Year) };
        Trajectory t = Simulator.RunOne(course, new() { Seed = 4 });
        foreach (Quantity quantity in Enum.GetValues<Quantity>())
        {
            double sum = t.Why(quantity, 0, t.Ticks).Sum(r => r.Part);
            Assert.True(Math.Abs(sum - ((double)t[quantity, t.Ticks] - t[quantity, 0])) < 1e-5, $"{quantity}: {sum}");
        }
    }

    [Fact]
    public void A_lesioned_rule_gives_no_reasons()
    {
        Course course = Shelf.Course("attuned");
        Trajectory with = Simulator.RunOne(course, new() { Seed = 2 });
        Assert.Contains(with.Why(Quantity.Wound, 0, with.Ticks), r => r.Rule == "grief met softens the wound");
        Trajectory without = Simulator.RunOne(course, new() { Seed = 2, Lesions = ["grief met softens the wound"] });
        Assert.DoesNotContain(without.Why(Quantity.Wound, 0, without.Ticks), r => r.Rule == "grief met softens the wound");
        Assert.True(without[Quantity.Wound, without.Ticks] > with[Quantity.Wound, with.Ticks]);
    }

    [Fact]
    public void A_stretch_that_runs_backwards_is_a_programming_error()
    {
        Trajectory t = Simulator.RunOne(Shelf.Course("attuned") with { Lasts = Duration.Weeks(2) }, new());
        Assert.Throws<ArgumentOutOfRangeException>(() => t.Why(Quantity.Hope, 5, 4));
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Every_quantity_stays_between_nothing_and_everything(string name)
    {
        Ensemble many = Simulator.RunMany(Shelf.Course(name), new() { Seed = 6 }, 48, ticksPerSample: 1);
        foreach (Quantity quantity in Enum.GetValues<Quantity>())
        {
            for (int s = 0; s < many.Samples; s++)
            {
                foreach (float x in many.At(quantity, s))
                {
                    Assert.True(x is >= -1e-6f and <= 1.000001f, $"{quantity} is {x} at tick {s}");
                }
            }
        }
    }
}
