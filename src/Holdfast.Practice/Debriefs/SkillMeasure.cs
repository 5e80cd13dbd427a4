namespace Holdfast.Practice;

/// <summary>
/// How far the answers of one hour agreed with this theory, skill by skill. Nothing where the hour gave no occasion. These
/// are never added up, and they measure answers in an invented hour, not a person.
/// </summary>
public static class SkillMeasure
{
    /// <summary>Above this, a feeling is there to be met.</summary>
    private const float There = 0.2f;

    /// <summary>A child is taken to be ready for a limit above this.</summary>
    private const float Ready = 0.5f;

    /// <summary>Agreement, 0 to 1, for those skills for which the hour gave occasion.</summary>
    public static IReadOnlyDictionary<Skill, double> Of(ScenePlay play)
    {
        ArgumentNullException.ThrowIfNull(play);
        IReadOnlyList<Taken> taken = play.Taken;
        Dictionary<Skill, double> all = [];
        if (taken.Count == 0)
        {
            return all;
        }

        Measure measure = Debrief.Measure(play);
        Share(Skill.Validating, taken.Where(t => At(t, Quantity.Anger) > There || At(t, Quantity.Rupture) > There || At(t, Quantity.Grief) > There), t => Stances.Of(t.Answer.Stance).Step == Step.Validate);
        Share(Skill.Exploring, taken.Where(t => Offers(t, s => Stances.Of(s).Step == Step.Explore)), t => Stances.Of(t.Answer.Stance).Step == Step.Explore);
        Share(Skill.Limits, taken.Where(t => play.Scene.Turns[t.Turn].Asks is not null), t => Fits(t));
        Share(Skill.Asking, taken.Where(t => Offers(t, s => s == Stance.Ask)), t => t.Answer.Stance == Stance.Ask);
        Share(Skill.Noticing, taken.Where(t => t.ModeBefore == Mode.Underground), t => t.Answer.Stance is Stance.Invite or Stance.Ask);
        all[Skill.Patience] = 1 - (measure.Changed / (double)taken.Count);
        if (measure.InRupture > 0)
        {
            all[Skill.Repair] = measure.TurnsToRepair switch { null => 0, <= 2 => 1, _ => 0.5 };
        }

        if (measure.Goodbye is { } said)
        {
            all[Skill.Goodbyes] = said ? 1 : 0;
        }

        return all;

        void Share(Skill skill, IEnumerable<Taken> occasions, Func<Taken, bool> met)
        {
            Taken[] them = [.. occasions];
            if (them.Length > 0)
            {
                all[skill] = them.Count(met) / (double)them.Length;
            }
        }

        bool Offers(Taken t, Func<Stance, bool> stance) => play.Scene.Turns[t.Turn].Answers.Any(a => stance(a.Stance));
    }

    // To a wish: a kind limit for a child that is ready; something given, or understanding, for one that is not.
    private static bool Fits(Taken t) => At(t, Outcome.Readiness) > Ready
        ? t.Answer.Stance is Stance.KindLimit or Stance.Attune
        : t.Answer.Stance is Stance.Grant or Stance.HalfGrant or Stance.Attune or Stance.Ask;

    private static float At(Taken taken, Channel channel) => taken.Before[channel.Index];
}
