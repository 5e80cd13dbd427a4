namespace Holdfast.Simulation.Tests;

public class DeterminismTests
{
    public static TheoryData<string> Courses => [.. Shelf.CourseNames];

    [Theory]
    [MemberData(nameof(Courses))]
    public void Lane_width_and_threads_never_change_a_bit(string name)
    {
        Course course = Shelf.Course(name);
        const int persons = 23;
        Ensemble one = Simulator.RunMany(course, new() { Seed = 5, LaneWidth = 1, Threads = 1 }, persons);
        foreach ((int width, int threads) in new[] { (4, 1), (8, 2), (16, 4), (16, 1), (4, 4) })
        {
            Ensemble other = Simulator.RunMany(course, new() { Seed = 5, LaneWidth = width, Threads = threads }, persons);
            foreach (Channel channel in Channel.All)
            {
                for (int s = 0; s < one.Samples; s++)
                {
                    Assert.True(one.At(channel, s).SequenceEqual(other.At(channel, s)), $"{channel} at sample {s}, width {width}, {threads} threads");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Courses))]
    public void Keeping_reasons_never_changes_a_bit(string name)
    {
        Course course = Shelf.Course(name);
        Ensemble many = Simulator.RunMany(course, new() { Seed = 8 }, 5, ticksPerSample: 4);
        Trajectory alone = Simulator.RunOne(course, new() { Seed = 8, FirstPerson = 3 });
        foreach (Channel channel in Channel.All)
        {
            for (int s = 0; s < many.Samples; s++)
            {
                Assert.True(many[channel, s, 3] == alone[channel, s * 4], $"{channel} on day {s}");
            }
        }
    }

    [Fact]
    public void Blocks_of_a_page_are_the_same_persons()
    {
        Course course = Shelf.Course("attuned");
        Ensemble whole = Simulator.RunMany(course, new() { Seed = 3 }, 18);
        Ensemble last = Simulator.RunInBlocks(course, new() { Seed = 3 }, 18).Last();
        Assert.Equal(18, last.Persons);
        foreach (Channel channel in Channel.All)
        {
            Assert.True(whole.At(channel, whole.Samples - 1).SequenceEqual(last.At(channel, last.Samples - 1)));
        }
    }

    [Fact]
    public void Same_course_person_and_seed_give_the_same_hash_and_others_do_not()
    {
        Course course = Shelf.Course("attuned");
        ulong hash = Simulator.RunOne(course, new() { Seed = 1, FirstPerson = 4 }).Hash();
        Assert.Equal(hash, Simulator.RunOne(course, new() { Seed = 1, FirstPerson = 4 }).Hash());
        Assert.NotEqual(hash, Simulator.RunOne(course, new() { Seed = 2, FirstPerson = 4 }).Hash());
        Assert.NotEqual(hash, Simulator.RunOne(course, new() { Seed = 1, FirstPerson = 5 }).Hash());
        Assert.NotEqual(hash, Simulator.RunOne(course, new() { Seed = 1, FirstPerson = 4, Replicate = 1 }).Hash());
    }

    [Fact]
    public void Philox_gives_the_published_numbers()
    {
        Assert.Equal((0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u), Philox.Block(0, 0, 0, 0, 0, 0));
        Assert.Equal((0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu), Philox.Block(~0u, ~0u, ~0u, ~0u, ~0u, ~0u));
        Assert.Equal(
            (0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u),
            Philox.Block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0));
    }

    [Fact]
    public void A_contrast_keeps_person_and_chance()
    {
        Course a = Shelf.Course("attuned");
        Course b = a with { Lasts = Duration.Weeks(20) };
        Trajectory x = Simulator.RunOne(a, new() { Seed = 9 });
        Trajectory y = Simulator.RunOne(b, new() { Seed = 9 });
        foreach (Channel channel in Channel.All)
        {
            Assert.Equal(x[channel, y.Ticks], y[channel, y.Ticks]);
        }
    }
}
