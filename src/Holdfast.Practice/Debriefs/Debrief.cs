namespace Holdfast.Practice;

/// <summary>What can be said of an hour when it is over, or at any turn of it.</summary>
public static class Debrief
{
    /// <summary>The curves of a debrief.</summary>
    public static IReadOnlyList<Quantity> Curves { get; } = [Quantity.Hope, Quantity.Willingness, Quantity.Guard, Quantity.Longing, Quantity.Grief, Quantity.Conviction];

    /// <summary>Weeks after the hour at which futures are compared.</summary>
    public static IReadOnlyList<int> Weeks { get; } = [4, 12, 26];

    /// <summary>Each answer, with what it changed and why.</summary>
    public static IReadOnlyList<Decision> Decisions(ScenePlay play)
    {
        ArgumentNullException.ThrowIfNull(play);
        List<Decision> all = [];
        for (int t = 0; t < play.Taken.Count; t++)
        {
            Taken taken = play.Taken[t];
            List<Effect> effects = [];
            foreach (Quantity quantity in Enum.GetValues<Quantity>())
            {
                Channel channel = quantity;
                float before = taken.Before[channel.Index];
                float after = After(play, t, channel);
                if (Math.Abs(after - before) >= 0.01f)
                {
                    effects.Add(new(quantity, before, after, play.Hour.Why(t, quantity)));
                }
            }

            all.Add(new(taken, [.. effects.OrderByDescending(c => Math.Abs(c.After - c.Before))]));
        }

        return all;
    }

    /// <summary>The value of a channel before each turn that was taken, and after the last.</summary>
    public static IReadOnlyList<float> Curve(ScenePlay play, Channel channel)
    {
        ArgumentNullException.ThrowIfNull(play);
        return [.. play.Taken.Select(t => t.Before[channel.Index]), play.Hour[channel]];
    }

    /// <summary>What can be counted.</summary>
    public static Measure Measure(ScenePlay play)
    {
        ArgumentNullException.ThrowIfNull(play);
        IReadOnlyList<Taken> taken = play.Taken;
        bool[] rupture = [.. taken.Select(t => Of(t, Quantity.Anger) > 0.2f || Of(t, Quantity.Rupture) > 0.2f)];
        int validated = 0, tooSoon = 0;
        for (int t = 0; t < taken.Count; t++)
        {
            Step step = Stances.Of(taken[t].Answer.Stance).Step;
            validated += step == Step.Validate ? 1 : 0;
            tooSoon += step == Step.Change && rupture[t] && validated == 0 ? 1 : 0;
        }

        int first = Array.IndexOf(rupture, true);
        int mended = first < 0 ? -1 : Enumerable.Range(first, taken.Count - first).FirstOrDefault(t => taken[t].Answer.Stance is Stance.Repair or Stance.Welcome, -1);
        bool[] hidden = [.. taken.Select(t => t.ModeBefore == Mode.Underground)];
        return new()
        {
            Validated = validated,
            Explored = taken.Count(t => Stances.Of(t.Answer.Stance).Step == Step.Explore),
            Changed = taken.Count(t => Stances.Of(t.Answer.Stance).Step == Step.Change),
            TooSoon = tooSoon,
            InRupture = rupture.Count(r => r),
            TurnsToRepair = mended < 0 ? null : mended - first + 1,
            Promises = taken.Count(t => t.Answer.Stance == Stance.Promise),
            KindLimits = (taken.Count(t => t.Answer.Stance == Stance.KindLimit), taken.Count(t => t.Answer.Stance == Stance.KindLimit && Of(t, Outcome.Readiness) > 0.5f)),
            Underground = (hidden.Count(h => h), Enumerable.Range(0, hidden.Length).Count(t => hidden[t] && taken[t].Answer.Stance is Stance.Invite or Stance.Ask)),
            Goodbye = taken.Any(t => t.Answer.Stance == Stance.CutOff) ? false : taken.Any(t => t.Answer.Stance == Stance.Goodbye) ? true : null,
            Accuracy = play.Guesses.Count == 0 ? null : play.Guesses.Average(g => g.Agreement),
        };
    }

    /// <summary>
    /// The first try: the answer first given at each turn, before anything was taken back. The same as the play itself
    /// when nothing was.
    /// </summary>
    public static ScenePlay FirstTry(ScenePlay play)
    {
        ArgumentNullException.ThrowIfNull(play);
        List<Move> moves = [];
        foreach (Move move in play.Moves)
        {
            if (move.Kind == "back")
            {
                break;
            }

            moves.Add(move);
        }

        return ScenePlay.Replay(play.Scene, play.Seed, moves);
    }

    /// <summary>The turns of the model if one turn had been answered otherwise, and the others as they were.</summary>
    public static IReadOnlyList<Turn> Instead(ScenePlay play, int turn, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(play);
        ArgumentNullException.ThrowIfNull(answer);
        return ScenePlay.TurnsOf(play.Scene, play.Taken.Select((t, i) => (t.Turn, i == turn ? answer : t.Answer)));
    }

    private static float Of(Taken taken, Channel channel) => taken.Before[channel.Index];

    private static float After(ScenePlay play, int turn, Channel channel) =>
        turn + 1 < play.Taken.Count ? play.Taken[turn + 1].Before[channel.Index] : play.Hour[channel];
}
