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
                Assert.True(year.Hours[i].Scene.Opens != Opening.AnyTime || year.Hours[i].At.Hours - year.Hours[i - 1].At.Hours >= Year.Rest * Duration.Week);
            }

            Assert.Equal(year.Hours.Count, year.Hours.Select(h => h.Scene).Distinct().Count());
        }
    }

    [Fact]
    public void A_moment_that_is_left_leftOutdoes_not_come_again_and_the_year_goes_on()
    {
        Year year = new(Ines, 3);
        List<string> leftOut = [];
        while (year.LetPass() is { } play)
        {
            int week = year.Week;
            year.LeaveOut(play);
            leftOut.Add(play.Scene.Key);
            Assert.Equal(week, year.Week);
        }

        Assert.NotEmpty(leftOut);
        Assert.Equal(leftOut.Distinct(), leftOut);
        Assert.NotEqual(YearEnd.None, year.End);
        Assert.Empty(year.Hours);
        Year again = Year.Replay(Ines, 3, year.Moves);
        Assert.Null(again.LetPass());
        Assert.Equal(year.Moves, again.Moves);
        Assert.Throws<ArgumentException>(() => Year.Replay(Ines, 3, [new(4, "without", "nobody")]));

        ScenePlay begun = new Year(Ines, 3).LetPass()!;
        begun.Reply(begun.Answers[0]);
        Assert.Throws<ArgumentException>(() => new Year(Ines, 3).LeaveOut(begun));
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

    [Fact]
    public void A_break_brings_its_scenes_before_it_and_in_the_first_hour_after()
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            Year year = new(Of("kofi"), seed);
            year.Announce(6, 3, contact: false);
            Through(year, Policy.Attuned);
            YearHour before = Assert.Single(year.Hours, h => h.Scene.Opens == Opening.BeforeBreak);
            YearHour after = Assert.Single(year.Hours, h => h.Scene.Opens == Opening.AfterBreak);
            Assert.True(before.At.Hours < 6 * Duration.Week);
            Assert.Equal(9, after.At.Hours / Duration.Week);
        }

        Assert.DoesNotContain(Through(new(Of("kofi"), 1), Policy.Attuned).Hours, h => h.Scene.Opens is Opening.BeforeBreak or Opening.AfterBreak);
    }

    [Fact]
    public void A_planned_ending_brings_its_scene_in_the_last_hour_and_only_there()
    {
        Year year = new(Of("adam"), 1);
        year.PlanEnding(20);
        Through(year, Policy.Attuned);
        Assert.Equal(Opening.LastHour, year.Hours[^1].Scene.Opens);
        Assert.Equal(19, year.Hours[^1].At.Hours / Duration.Week);
        Assert.DoesNotContain(Through(new(Of("adam"), 1), Policy.Attuned).Hours, h => h.Scene.Opens == Opening.LastHour);
    }

    [Fact]
    public void Who_pays_back_has_the_week_after_to_play()
    {
        Year year = Through(new(Of("mina"), 2), Policy.Of([Stance.Retaliate]));
        int snapped = year.Hours.ToList().FindIndex(h => h.Answers.Any(a => a.Stance == Stance.Retaliate));
        Assert.True(snapped >= 0);
        Assert.True(year.Hours.Count == snapped + 1 || year.Hours[snapped + 1].Scene.Opens == Opening.AfterSnapping);
        Assert.DoesNotContain(Through(new(Of("mina"), 2), Policy.Attuned).Hours, h => h.Scene.Opens == Opening.AfterSnapping);
    }

    [Fact]
    public void Giving_everything_brings_the_scene_of_being_spent_more_often_than_an_attuned_way()
    {
        int given = 0, attuned = 0;
        for (ulong seed = 1; seed <= 10; seed++)
        {
            Year all = new(Of("leila"), seed);
            all.Change(new() { Days = 3, Messages = 7, Wishes = WayWithWishes.Given });
            given += Through(all, Policy.AlwaysGrant).Hours.Any(h => h.Scene.Opens == Opening.WhenSpent) ? 1 : 0;
            attuned += Through(new(Of("leila"), seed), Policy.Attuned).Hours.Any(h => h.Scene.Opens == Opening.WhenSpent) ? 1 : 0;
        }

        Assert.True(given > attuned, $"Spent in {given} of 10 years of giving, {attuned} of 10 attuned ones.");
    }

    [Fact]
    public void Consultations_and_messages_open_only_for_those_who_have_them()
    {
        int consulted = 0;
        for (ulong seed = 1; seed <= 10; seed++)
        {
            Year without = new(Of("leila"), seed);
            without.Change(new() { Messages = 0, Wishes = WayWithWishes.Given });
            Assert.DoesNotContain(Through(without, Policy.AlwaysGrant).Hours, h => h.Scene.Place != HourPlace.Session);
            Year with = new(Of("leila"), seed);
            with.Change(new() { Days = 3, Messages = 7, Wishes = WayWithWishes.Given, Consults = true });
            consulted += Through(with, Policy.AlwaysGrant).Hours.Count(h => h.Scene.Place == HourPlace.Consultation);
        }

        Assert.True(consulted > 0);
    }

    [Fact]
    public void A_promise_is_settled_once_and_a_kept_one_leaves_more_than_a_broken_one()
    {
        double kept = 0, broken = 0;
        for (ulong seed = 1; seed <= 5; seed++)
        {
            Year year = new(Of("mina"), seed);
            while (year.Promises.Count == 0 && year.LetPass() is { } play)
            {
                year.Take(Policy.Through(play, Policy.Of([Stance.Promise])));
            }

            Assert.NotEmpty(year.Promises);
            Assert.All(year.Promises, p => Assert.Null(p.Kept));
            Year other = Year.Replay(Of("mina"), seed, year.Moves);
            year.Settle(0, kept: true);
            other.Settle(0, kept: false);
            Assert.True(year.Promises[0].Kept);
            Assert.False(other.Promises[0].Kept);
            Assert.Throws<ArgumentException>(() => year.Settle(0, true));
            Assert.Throws<ArgumentException>(() => year.Settle(99, true));
            kept += Hope(year);
            broken += Hope(other);
        }

        Assert.True(kept > broken, $"Hope over the year: {kept} with promises kept, {broken} with promises broken.");
    }

    [Fact]
    public void Cutting_back_is_less_often_takes_its_time_and_costs_less_when_both_want_it()
    {
        double together = 0, alone = 0;
        int years = 0;
        foreach (ulong seed in new ulong[] { 1, 2, 3, 4, 5, 6 })
        {
            Year one = new(Of("ines"), seed);
            while (one.Week < 12 && one.LetPass() is { } play)
            {
                one.Take(Policy.Through(play, Policy.Attuned));
            }

            if (one.End != YearEnd.None)
            {
                continue;
            }

            years++;

            Year two = Year.Replay(Of("ines"), seed, one.Moves);
            one.CutBack(14, 12, together: true);
            two.CutBack(14, 0, together: false);
            Assert.Equal(14, one.Way.Days);
            Assert.Equal(Party.Together, Assert.Single(one.CourseOf(Year.Weeks).Helpers[0].Changes).By);
            Assert.Throws<ArgumentException>(() => one.CutBack(7, 4, true));
            Assert.Throws<ArgumentException>(() => one.CutBack(14, 4, true));
            together += Hope(one);
            alone += Hope(two);
        }

        Assert.True(years >= 4, $"{years} years came so far.");
        Assert.True(together > alone, $"Hope over the year: {together} together, {alone} alone.");
    }

    [Fact]
    public void What_a_scene_needs_is_there_when_a_year_brings_it_and_some_never_come()
    {
        foreach (string client in Shelf.Clients.Where(c => Of(c).Any(s => s.Place == HourPlace.Session && s.Opens != Opening.Never)))
        {
            Year year = new(Of(client), 4);
            while (year.LetPass() is { } play)
            {
                Assert.NotEqual(Opening.Never, play.Scene.Opens);
                Assert.True(play.Scene.Opens != Opening.AnyTime || play.Scene.Needs.Holds(new(play.Hour, [])), play.Scene.Key);
                year.Take(Policy.Through(play, Policy.Attuned));
            }
        }
    }

    private static IReadOnlyList<Scene> Of(string client) => [.. Shelf.Names.Where(n => n.StartsWith(client + "-", StringComparison.Ordinal)).Select(Shelf.Scene)];

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
