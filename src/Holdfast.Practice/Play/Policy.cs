namespace Holdfast.Practice;

/// <summary>A way of answering that needs nobody: for checks, tests and comparisons.</summary>
public sealed record Policy(string Name, Func<ScenePlay, Answer> Choose)
{
    private static readonly Stance[] Warm = [Stance.Attune, Stance.Ask, Stance.Welcome, Stance.Invite, Stance.Prepare, Stance.Repair, Stance.KindLimit, Stance.Goodbye, Stance.Consult];

    /// <summary>Answers to the state: repairs what is broken, bears anger, invites who is hidden, sets a kind limit to a child that is ready and gives to one that is not.</summary>
    public static Policy Attuned { get; } = new("attuned", play => First(play, AttunedOrder(play)));

    /// <summary>Gives whatever is asked.</summary>
    public static Policy AlwaysGrant { get; } = Fixed("always grant", Stance.Grant, Stance.HalfGrant, Stance.Promise, Stance.Reassure, Stance.Attune, Stance.Goodbye);

    /// <summary>Refuses kindly, whatever the state.</summary>
    public static Policy AlwaysRefuseKindly { get; } = Fixed("always refuse kindly", Stance.KindLimit, Stance.Defer, Stance.WillNot, Stance.Explain, Stance.Advise, Stance.Goodbye);

    /// <summary>Is cold.</summary>
    public static Policy Cold { get; } = Fixed("cold", Stance.Cold, Stance.Suppress, Stance.Retaliate, Stance.WillNot, Stance.Deny, Stance.Silence, Stance.CutOff, Stance.Push);

    /// <summary>Answers by chance, from the play's own seed.</summary>
    public static Policy Random { get; } = AtRandom(0);

    /// <summary>All five.</summary>
    public static IReadOnlyList<Policy> All { get; } = [Attuned, AlwaysGrant, AlwaysRefuseKindly, Cold, Random];

    /// <summary>By chance; each number another row of answers.</summary>
    public static Policy AtRandom(int number) => new("random", play =>
        play.Answers[(int)(Lot.Even(play.Seed, play.Person, "answer/" + number, (uint)play.Taken.Count) * play.Answers.Count)]);

    /// <summary>Stances, one a turn; the last goes on. Where a turn lacks it, the first answer that is not harmful.</summary>
    public static Policy Of(IReadOnlyList<Stance> stances) => new("as written", play =>
        First(play, [stances[Math.Min(play.Taken.Count, stances.Count - 1)], .. Warm]));

    /// <summary>Plays a scene to its end.</summary>
    public static ScenePlay Play(Scene scene, ulong seed, Policy policy) => Through(ScenePlay.Begin(scene, seed), policy);

    /// <summary>Plays on to the end.</summary>
    public static ScenePlay Through(ScenePlay play, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(play);
        ArgumentNullException.ThrowIfNull(policy);
        while (!play.Over)
        {
            play.Reply(policy.Choose(play));
        }

        return play;
    }

    private static Policy Fixed(string name, params Stance[] order) => new(name, play => First(play, order));

    private static Stance[] AttunedOrder(ScenePlay play)
    {
        HourInPlay hour = play.Hour;
        SceneTurn turn = play.Scene.Turns[play.Turn];
        if (hour[Quantity.Rupture] > 0.3f)
        {
            return [Stance.Repair, Stance.Welcome, .. Warm];
        }

        if (hour[Quantity.Anger] > 0.25f)
        {
            return [Stance.Welcome, Stance.Repair, .. Warm];
        }

        if (turn.Asks is not null)
        {
            return hour[Outcome.Readiness] > 0.5f ? [Stance.KindLimit, .. Warm] : [Stance.Grant, Stance.HalfGrant, .. Warm];
        }

        return hour[Quantity.Guard] > 0.5f
            ? [Stance.Goodbye, Stance.Invite, Stance.Ask, .. Warm]
            : [Stance.Goodbye, Stance.Prepare, Stance.Repair, .. Warm];
    }

    private static Answer First(ScenePlay play, IReadOnlyList<Stance> order)
    {
        foreach (Stance stance in order)
        {
            if (play.Scene.Turns[play.Turn].Answers.FirstOrDefault(a => a.Stance == stance) is { } answer)
            {
                return answer;
            }
        }

        return play.Scene.Turns[play.Turn].Answers[0];
    }
}
