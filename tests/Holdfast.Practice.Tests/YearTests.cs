namespace Holdfast.Practice.Tests;

/// <summary>A year in the chair: the same moves make the same year, what one does matters, and it ends.</summary>
public class YearTests
{
    private static readonly IReadOnlyList<Scene> Ines = [.. Shelf.Names.Where(n => n.StartsWith("ines-", StringComparison.Ordinal)).Select(Shelf.Scene)];

    [Fact]
    public void The_same_moves_make_the_same_year()
    {
        Year year = Through(new(Ines, 3), Policy.Attuned);
        Year again = Year.Replay(Ines, 3, year.Moves);
        if (year.End != YearEnd.None && again.End == YearEnd.None)
        {
            Assert.Null(again.LetPass());
        }

        Assert.Equal(year.End, again.End);
        Assert.Equal(year.Run(year.CourseOf(Year.Weeks)).Hash(), again.Run(again.CourseOf(Year.Weeks)).Hash());
    }

    [Fact]
    public void A_year_left_after_any_move_goes_on_as_if_it_had_not_been()
    {
        Year year = new(Ines, 5);
        year.Change(new() { Messages = 3 });
        Through(year, Policy.AlwaysGrant);
        for (int n = 0; n <= year.Moves.Count; n++)
        {
            Year resumed = Year.Replay(Ines, 5, [.. year.Moves.Take(n)]);
            Assert.Equal(year.Moves.Take(n), resumed.Moves);
        }
    }

    [Fact]
    public void Hard_moments_come_and_leave_room_between_them()
    {
        for (ulong seed = 1; seed <= 10; seed++)
        {
            Year year = Through(new(Ines, seed), Policy.Attuned);
            Assert.NotEqual(YearEnd.None, year.End);
            Assert.InRange(year.Hours.Count, 1, Ines.Count);
            for (int i = 1; i < year.Hours.Count; i++)
            {
                Assert.True(year.Hours[i].At.Hours - year.Hours[i - 1].At.Hours >= Year.Rest * 7 * 24);
            }

            Assert.Equal(year.Hours.Count, year.Hours.Select(h => h.Scene).Distinct().Count());
        }
    }

    [Fact]
    public void What_one_answers_makes_a_difference_to_the_year()
    {
        int higher = 0;
        for (ulong seed = 1; seed <= 10; seed++)
        {
            higher += Hope(Through(new(Ines, seed), Policy.Attuned)) > Hope(Through(new(Ines, seed), Policy.Cold)) ? 1 : 0;
        }

        Assert.True(higher >= 9, $"In {higher} of 10 years hope is higher when it was answered to the state.");
    }

    [Fact]
    public void A_break_is_announced_lies_in_the_course_and_is_refused_where_it_cannot_be()
    {
        Year year = new(Ines, 2);
        year.Announce(4, 3, contact: true);
        Assert.Equal((4, 3), year.NextBreak);
        Assert.Single(year.CourseOf(Year.Weeks).Happenings.OfType<Break>());
        Assert.Throws<ArgumentException>(() => year.Announce(2, 1, false));
        Assert.Throws<ArgumentException>(() => new Year(Ines, 2).Announce(0, 1, false));
    }

    [Fact]
    public void A_planned_ending_ends_the_year_with_a_goodbye()
    {
        Year year = new(Ines, 2);
        year.PlanEnding(6);
        Assert.Throws<ArgumentException>(() => year.PlanEnding(3));
        Through(year, Policy.Attuned);
        Assert.Equal(YearEnd.Planned, year.End);
        Assert.Equal(6, year.Week);
        Assert.Contains(year.Run(year.CourseOf(8)).Marks, m => m.Kind == MarkKind.Ending);
        Assert.Throws<InvalidOperationException>(() => year.LetPass());
    }

    [Fact]
    public void A_way_of_working_is_kept_as_it_was()
    {
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 7], Gen.Int[0, 3], Gen.Bool, Gen.Bool, Gen.Bool).Sample((rhythm, messages, wishes, asks, goodbyes, consults) =>
        {
            Way way = new() { Days = rhythm == 0 ? 3 : rhythm * 7, Messages = messages, Wishes = (WayWithWishes)wishes, Asks = asks, Goodbyes = goodbyes, Consults = consults };
            Assert.Equal(way, Way.Read(way.Write()));
        });
        Assert.Throws<FormatException>(() => Way.Read("9-1-0-1-1-1"));
    }

    [Fact]
    public void A_move_that_does_not_fit_is_refused()
    {
        Assert.ThrowsAny<Exception>(() => Year.Replay(Ines, 1, [new(0, "way", "rubbish")]));
        Assert.Throws<ArgumentException>(() => Year.Replay(Ines, 1, [new(0, "fly", "")]));
        Assert.Throws<ArgumentException>(() => Year.Replay(Ines, 1, [new(3, "hour", "no-such-scene|0:attune")]));
    }

    private static Year Through(Year year, Policy policy)
    {
        while (year.End == YearEnd.None)
        {
            if (year.LetPass() is { } play)
            {
                year.Take(Policy.Through(play, policy));
            }
        }

        return year;
    }

    private static double Hope(Year year)
    {
        Trajectory run = year.Run(year.CourseOf(Year.Weeks));
        double sum = 0;
        foreach (float value in run.Curve(Quantity.Hope))
        {
            sum += value;
        }

        return sum;
    }
}
