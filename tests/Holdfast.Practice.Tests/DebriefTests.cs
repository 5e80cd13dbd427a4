namespace Holdfast.Practice.Tests;

/// <summary>What is counted is what was done.</summary>
public class DebriefTests
{
    [Fact]
    public void A_goodbye_that_is_said_and_one_that_is_cut_off_are_told_apart()
    {
        Assert.True(Debrief.Measure(Play(Stance.Attune, Stance.Grant, Stance.Goodbye)).Goodbye);
        Assert.False(Debrief.Measure(Play(Stance.Attune, Stance.Grant, Stance.CutOff)).Goodbye);
        Assert.Equal(1, SkillMeasure.Of(Play(Stance.Attune, Stance.Grant, Stance.Goodbye))[Skill.Goodbyes]);
        Assert.Equal(0, SkillMeasure.Of(Play(Stance.Attune, Stance.Grant, Stance.CutOff))[Skill.Goodbyes]);
    }

    [Fact]
    public void A_wish_is_answered_to_the_state()
    {
        for (ulong seed = 1; seed <= 20; seed++)
        {
            ScenePlay play = Policy.Play(Shelf.SampleScene, seed, Policy.Of([Stance.Attune, Stance.Grant, Stance.Goodbye]));
            bool ready = play.Taken[1].Before[((Channel)Outcome.Readiness).Index] > 0.5f;
            Assert.Equal(ready ? 0 : 1, SkillMeasure.Of(play)[Skill.Limits]);
        }
    }

    [Fact]
    public void Skills_without_occasion_are_left_out()
    {
        ScenePlay play = ScenePlay.Begin(Shelf.SampleScene, 1);
        Assert.Empty(SkillMeasure.Of(play));
        Policy.Through(play, Policy.Attuned);
        Assert.Equal(play.Taken.Any(t => t.ModeBefore == Mode.Underground), SkillMeasure.Of(play).ContainsKey(Skill.Noticing));
    }

    [Fact]
    public void The_first_try_stands_beside_the_retry()
    {
        ScenePlay play = Play(Stance.Explain, Stance.Cold, Stance.CutOff);
        play.Make(new("back", "1"));
        Policy.Through(play, Policy.AlwaysGrant);
        ScenePlay first = Debrief.FirstTry(play);
        Assert.Equal([Stance.Explain, Stance.Cold, Stance.CutOff], first.Taken.Select(t => t.Answer.Stance));
        Assert.NotEqual(Stance.Cold, play.Taken[1].Answer.Stance);
    }

    [Fact]
    public void Decisions_tell_each_effect_with_reasons_that_sum_to_it()
    {
        ScenePlay play = Play(Stance.Attune, Stance.Cold, Stance.CutOff);
        IReadOnlyList<Decision> decisions = Debrief.Decisions(play);
        Assert.Equal(3, decisions.Count);
        Effect guard = decisions[1].Effects.Single(e => e.Quantity == Quantity.Guard);
        Assert.True(guard.After > guard.Before);
        Assert.All(decisions.SelectMany(d => d.Effects), e => Assert.Equal(e.After - e.Before, e.Reasons.Sum(r => r.Part), 1e-5));
    }

    private static ScenePlay Play(params Stance[] stances) => Policy.Play(Shelf.SampleScene, 1, Policy.Of(stances));
}
