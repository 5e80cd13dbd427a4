namespace Holdfast.Practice.Tests;

/// <summary>Plays are replayed bit for bit, can be left at any turn and gone on with, and turns can be taken back.</summary>
public class PlayTests
{
    public static TheoryData<string> Scenes => [.. Shelf.Names];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_play_that_was_left_at_any_turn_goes_on_as_if_it_had_not_been(string name)
    {
        Scene scene = Shelf.Scene(name);
        for (ulong seed = 1; seed <= 5; seed++)
        {
            ScenePlay whole = Policy.Play(scene, seed, Policy.AtRandom((int)seed));
            for (int leave = 0; leave <= whole.Moves.Count; leave++)
            {
                ScenePlay resumed = ScenePlay.Replay(scene, seed, [.. whole.Moves.Take(leave)]);
                Same(whole, Policy.Through(resumed, Policy.AtRandom((int)seed)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_turn_that_is_taken_back_leaves_nothing_in_the_model(string name)
    {
        Scene scene = Shelf.Scene(name);
        ScenePlay play = Policy.Play(scene, 2, Policy.Cold);
        float[] first = State(ScenePlay.Begin(scene, 2).Hour);
        play.Make(new("back", "0"));
        Assert.Equal(first, State(play.Hour));
        Assert.Empty(play.Hour.Turns);
        ScenePlay again = Policy.Through(play, Policy.Attuned);
        ScenePlay fresh = Policy.Play(scene, 2, Policy.Attuned);
        Assert.Equal(State(fresh.Hour), State(again.Hour));
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Reasons_of_a_turn_sum_to_what_it_changed(string name)
    {
        Scene scene = Shelf.Scene(name);
        for (ulong seed = 1; seed <= 10; seed++)
        {
            ScenePlay play = Policy.Play(scene, seed, Policy.AtRandom(7));
            for (int t = 0; t < play.Taken.Count; t++)
            {
                foreach (Quantity quantity in Enum.GetValues<Quantity>())
                {
                    Channel channel = quantity;
                    float after = t + 1 < play.Taken.Count ? play.Taken[t + 1].Before[channel.Index] : play.Hour[channel];
                    Assert.Equal(after - play.Taken[t].Before[channel.Index], play.Hour.Why(t, quantity).Sum(r => r.Part), 1e-5);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void The_same_hour_in_a_whole_course_comes_to_the_same(string name)
    {
        Scene scene = Shelf.Scene(name);
        ScenePlay play = Policy.Play(scene, 3, Policy.Attuned);
        Hour hour = play.Course.Happenings.OfType<Hour>().Single();
        Course played = play.Course with { Happenings = [.. play.Course.Happenings.Where(h => h is not Hour), hour with { Turns = play.Hour.Turns }] };
        Trajectory whole = Simulator.RunOne(played, new() { Seed = 3, FirstPerson = play.Person, Threads = 1 });
        Futures futures = play.Hour.After(play.Hour.Turns, 1, 4).Last();
        foreach (Quantity quantity in Enum.GetValues<Quantity>())
        {
            Assert.Equal(whole[quantity, play.Hour.Tick], futures[quantity, 0, 0]);
        }
    }

    [Fact]
    public void The_same_answers_have_the_same_futures_and_others_others()
    {
        ScenePlay play = Policy.Play(Shelf.SampleScene, 4, Policy.Attuned);
        Futures one = play.Hour.After(play.Hour.Turns, 8, 12).Last();
        Futures again = play.Hour.After([.. play.Hour.Turns], 8, 12).Last();
        Futures other = play.Hour.After(Debrief.Instead(play, 1, play.Scene.Turns[1].Answers.Single(a => a.Stance == Stance.Cold)), 8, 12).Last();
        Assert.Equal(12, one.Count);
        Assert.Equal(one.At(Quantity.Hope, 8).ToArray(), again.At(Quantity.Hope, 8).ToArray());
        Assert.True(other.Mean(Quantity.Hope, 1) < one.Mean(Quantity.Hope, 1));
        Assert.True(one.At(Quantity.Longing, 8).ToArray().Distinct().Count() > 4, "Futures have chance of their own.");
    }

    [Fact]
    public void Futures_grow_and_those_that_are_there_do_not_change()
    {
        ScenePlay play = Policy.Play(Shelf.SampleScene, 4, Policy.Attuned);
        float[] few = play.Hour.After(play.Hour.Turns, 4, 40, 1).First().At(Quantity.Hope, 4).ToArray();
        float[] all = play.Hour.After(play.Hour.Turns, 4, 40, 1).Last().At(Quantity.Hope, 4).ToArray();
        Assert.Equal(16, few.Length);
        Assert.Equal(40, all.Length);
        Assert.Equal(few, all[..16]);
    }

    [Fact]
    public void A_move_that_is_not_possible_changes_nothing()
    {
        ScenePlay play = ScenePlay.Begin(Shelf.SampleScene, 1);
        foreach (Move move in new Move[] { new("answer", "no such answer"), new("back", "0"), new("back", "-1"), new("feel", "boredom"), new("feel", "99"), new("jump", "1") })
        {
            Assert.Throws<ArgumentException>(() => play.Make(move));
        }

        Assert.Empty(play.Moves);
        Assert.Equal(0, play.Turn);
    }

    [Theory]
    [MemberData(nameof(ShippedSceneTests.Clients), MemberType = typeof(ShippedSceneTests))]
    public void Every_line_of_a_clients_own_reaches_the_screen(string client)
    {
        Scene[] scenes = [.. Shelf.Names.Select(Shelf.Scene).Where(s => s.Client.Key == client && s.Place == HourPlace.Session)];
        HashSet<string> seen = [];
        HashSet<string> lines = [.. scenes[0].Client.Pools.SelectMany(p => p.Value).Select(l => l.Place)];
        for (ulong seed = 1; seed <= 300 && !lines.IsSubsetOf(seen); seed++)
        {
            foreach (Scene scene in scenes)
            {
                ScenePlay play = ScenePlay.Begin(scene, seed);
                seen.UnionWith(play.Glimpses.Select(g => g.Line.Place));
                Policy policy = seed % 2 == 0 ? Policy.Attuned : Policy.Cold;
                while (!play.Over && seed <= 60)
                {
                    seen.Add(play.Says.Place);
                    seen.Add(play.Silent?.Place ?? "");
                    play.Reply(policy.Choose(play));
                }
            }
        }

        Assert.Empty(lines.Except(seen));
    }

    [Fact]
    public void What_was_heard_longest_ago_is_said_next()
    {
        ScenePlay play = ScenePlay.Begin(Shelf.SampleScene, 1);
        string first = play.Says.Place;
        play.Reply(play.Answers[0]);
        play.Make(new("back", "0"));
        int fitting = play.Scene.Turns[0].Says.Count(l => l.When.Holds(new(play.Hour, [])) && l.When.Specificity == play.Says.When.Specificity);
        Assert.True(fitting == 1 || play.Says.Place != first);
    }

    [Fact]
    public void The_first_guess_at_a_marked_moment_counts()
    {
        ScenePlay play = ScenePlay.Begin(Shelf.SampleScene, 1);
        play.Reply(play.Answers[0]);
        play.Make(new("feel", "anger"));
        play.Make(new("feel", "hope"));
        Guess guess = Assert.Single(play.Guesses);
        Assert.Equal(Feeling.Anger, guess.Chosen);
        Assert.Equal(Feelings.Of(play.Hour)[0].Feeling, guess.Strongest);
    }

    private static void Same(ScenePlay one, ScenePlay other)
    {
        Assert.Equal(one.Taken.Select(t => (t.Turn, t.Said.Place, t.Answer.Key)), other.Taken.Select(t => (t.Turn, t.Said.Place, t.Answer.Key)));
        Assert.Equal(State(one.Hour), State(other.Hour));
    }

    private static float[] State(HourInPlay hour) => [.. Channel.All.Select(c => hour[c])];
}
