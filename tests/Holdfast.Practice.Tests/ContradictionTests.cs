namespace Holdfast.Practice.Tests;

/// <summary>What the child is said to have heard, the reasons that the model gives, and what another answer would have led to agree.</summary>
public class ContradictionTests
{
    private const int Seeds = 6;

    /// <summary>Half of the smallest step that a debrief shows.</summary>
    private const double Shown = 0.005;

    public static TheoryData<string> Scenes => [.. Shelf.Names.Where(n => Shelf.Scene(n).Place != HourPlace.Consultation)];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void For_what_was_heard_there_is_a_reason_of_that_kind(string name)
    {
        int looked = 0;
        Everywhere(Shelf.Scene(name), (play, answer, heard) =>
        {
            int turn = Take(play, answer);
            string? against = Against(play, turn, heard);
            Assert.True(against is null, $"{name}, seed {play.Seed}, {play.Scene.Turns[play.Turn].Name}, {Stances.Of(answer.Stance).Word}: the child heard \"{Words.Of(heard)}\", but {against}.");
            play.Hour.BackTo(turn);
            looked++;
        });
        Assert.True(looked > 100, $"{looked} answers looked at.");
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void What_was_heard_as_willing_leads_to_more_than_what_was_heard_as_refusal(string name)
    {
        Scene scene = Shelf.Scene(name);
        for (ulong seed = 1; seed <= Seeds; seed++)
        {
            ScenePlay play = Policy.Play(scene, seed, Policy.AtRandom(3));
            for (int t = 0; t < play.Taken.Count; t++)
            {
                ScenePlay there = ScenePlay.Replay(scene, seed, [.. play.Moves.Take(t)]);
                Situation situation = new(there.Hour, [.. there.Taken.Select(x => x.Answer.Stance)]);
                List<(Answer Answer, double Readiness)> kind = [], harsh = [];
                foreach (Answer answer in scene.Turns[there.Turn].Answers.Where(a => scene.Turns[there.Turn].Answers.All(b => b.Next == a.Next)))
                {
                    Heard? heard = Variant.Of(answer.Child, situation).Heard;
                    List<(Answer, double)>? side = heard is Heard.Willing or Heard.Mended or Heard.Given or Heard.Called ? kind : heard is Heard.Refusal or Heard.Unwilling ? harsh : null;
                    side?.Add((answer, play.Hour.After(Debrief.Instead(play, t, answer), 4, 16).Last().Mean(Outcome.Readiness, 1)));
                }

                foreach ((Answer good, double high) in kind)
                {
                    foreach ((Answer bad, double low) in harsh)
                    {
                        Assert.True(high > low - Shown, $"{name}, seed {seed}, {play.Scene.Turns[play.Taken[t].Turn].Name}: a week later {Stances.Of(good.Stance).Word} has come to {high:0.000}, {Stances.Of(bad.Stance).Word} to {low:0.000}.");
                    }
                }
            }
        }
    }

    private static int Take(ScenePlay play, Answer answer)
    {
        SceneTurn turn = play.Scene.Turns[play.Turn];
        play.Hour.Take(Stances.Turn(answer.Stance, turn.Rides, turn.Tells, play.Scene.Place));
        return play.Hour.Turns.Count - 1;
    }

    // Company and goodbyes are felt at the end of the hour, where the session's own rules are.
    private static string? Against(ScenePlay play, int turn, Heard heard)
    {
        return heard switch
        {
            Heard.Refusal => Missing(Quantity.Hope, "hurt lowers hope", -1),
            Heard.Unwilling => Missing(Quantity.Willingness, "offence read as unwilling", -1),
            Heard.Willing => Missing(Quantity.Willingness, "care shows willing", 1),
            Heard.Limit => Missing(Quantity.Conviction, "limit turns the aim", -1),
            Heard.Honoured => Missing(Quantity.Shame, "honour eases shame", -1),
            Heard.Called => Missing(Quantity.Guard, "invitation opens", -1),
            Heard.Given => Missing(Quantity.Quiet, "gift quiets", 1),
            Heard.Soothed => Missing(Quantity.Relief, "contact relieves", 1),
            Heard.Mended => Missing(Quantity.Rupture, "repair mends", -1) is { } missing && Missing(Quantity.Anger, "mending calms", -1) is not null ? missing : null,
            Heard.Words => Part(Quantity.Hope, "hurt lowers hope") < -0.1 || Part(Quantity.Willingness, "care shows willing") > 0.1 ? "it did more than words do" : null,
            _ => null,
        };

        string? Missing(Quantity quantity, string rule, int sign) => Math.Sign(Part(quantity, rule)) == sign ? null : $"\"{rule}\" is no reason";
        double Part(Quantity quantity, string rule) => play.Hour.Why(turn, quantity).Where(r => r.Rule == rule).Sum(r => r.Part);
    }

    private static void Everywhere(Scene scene, Action<ScenePlay, Answer, Heard> look)
    {
        for (ulong seed = 1; seed <= Seeds; seed++)
        {
            foreach (Policy policy in Policy.All)
            {
                ScenePlay play = ScenePlay.Begin(scene, seed);
                while (!play.Over)
                {
                    Situation situation = new(play.Hour, [.. play.Taken.Select(t => t.Answer.Stance)]);
                    foreach (Answer answer in scene.Turns[play.Turn].Answers)
                    {
                        if (Variant.Of(answer.Child, situation).Heard is { } heard)
                        {
                            look(play, answer, heard);
                        }
                    }

                    play.Reply(policy.Choose(play));
                }
            }
        }
    }
}
