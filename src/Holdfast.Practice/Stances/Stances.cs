namespace Holdfast.Practice;

/// <summary>All stances, and what each is to the model: the one place where words meet events.</summary>
public static class Stances
{
    private static readonly StanceInfo[] Table =
    [
        new(Stance.Attune, "attune", "understands, and stays with it", [Act.Understand], Manner.MeetsGrief, Step.Validate, Reception.Well),
        new(Stance.Welcome, "welcome", "welcomes the protest", [Act.Welcome], Manner.MeetsGrief, Step.Validate, Reception.Well),
        new(Stance.Ask, "ask", "asks about the two of you", [Act.AskAboutUs], Manner.Asks, Step.Explore, Reception.Well),
        new(Stance.KindLimit, "kind limit", "can't, though it was deserved", [Act.Cannot], Manner.None, Step.None, null),
        new(Stance.WillNot, "will not", "won't", [Act.WillNot], Manner.None, Step.None, Reception.Badly),
        new(Stance.Cold, "cold", "refuses coldly", [Act.Cold], Manner.None, Step.None, Reception.Badly),
        new(Stance.Grant, "grant", "gives what was asked", [Act.Grant], Manner.None, Step.None, null),
        new(Stance.HalfGrant, "half grant", "gives a part of it", [Act.HalfGrant], Manner.None, Step.None, null),
        new(Stance.Defer, "defer", "puts it off", [Act.Defer], Manner.None, Step.None, null),
        new(Stance.Promise, "promise", "promises", [Act.Promise], Manner.None, Step.None, null),
        new(Stance.Explain, "explain", "explains", [Act.Explain], Manner.None, Step.None, null),
        new(Stance.Reassure, "reassure", "reassures", [Act.Reassure], Manner.None, Step.None, null),
        new(Stance.Interpret, "interpret", "says what it means", [Act.Interpret], Manner.None, Step.Change, Reception.Badly),
        new(Stance.Push, "push", "pushes to change", [Act.PushToChange], Manner.None, Step.Change, Reception.Badly),
        new(Stance.Advise, "advise", "advises", [Act.Advise], Manner.None, Step.Change, null),
        new(Stance.Suppress, "suppress", "says that it does not belong here", [Act.Suppress], Manner.None, Step.Change, Reception.Badly),
        new(Stance.Retaliate, "retaliate", "pays back", [Act.Retaliate], Manner.None, Step.None, Reception.Badly),
        new(Stance.Silence, "silence", "says nothing", [Act.Silence], Manner.None, Step.None, null),
        new(Stance.Repair, "repair", "admits it, and repairs", [Act.Repair], Manner.None, Step.Validate, Reception.Well),
        new(Stance.Invite, "invite", "invites the hidden one back", [Act.Invite], Manner.None, Step.Explore, Reception.Well),
        new(Stance.Prepare, "prepare", "prepares what is coming", [Act.AskAboutUs], Manner.TalksOver, Step.None, null),
        new(Stance.Goodbye, "goodbye", "says a good goodbye", [], Manner.SaysGoodbye, Step.None, null),
        new(Stance.CutOff, "cut off", "cuts the goodbye off", [], Manner.CutsOff, Step.None, Reception.Badly),
        new(Stance.Deny, "deny", "denies it", [Act.Deny], Manner.None, Step.None, Reception.Badly),
        new(Stance.Consult, "consult", "says it as it is", [], Manner.Consults, Step.Explore, null),
    ];

    /// <summary>All, in the order of <see cref="Stance"/>.</summary>
    public static IReadOnlyList<StanceInfo> All => Table;

    /// <summary>What one is.</summary>
    public static StanceInfo Of(Stance stance) => Table[(int)stance];

    /// <summary>What an answer is to the model.</summary>
    /// <param name="stance">Its stance.</param>
    /// <param name="rides">How much rides on the turn.</param>
    /// <param name="tells">Whether the client tells of the attachment in this turn.</param>
    /// <param name="place">Where: in a consultation the child is not there, and nothing that is said reaches it.</param>
    public static Turn Turn(Stance stance, Rides rides, bool tells, HourPlace place)
    {
        StanceInfo info = Of(stance);
        if (place == HourPlace.Consultation)
        {
            return new([], info.Manner & Manner.Consults);
        }

        Manner manner = info.Manner;
        if (tells)
        {
            manner |= info.Receives switch { Reception.Well => Manner.ToldWell, Reception.Badly => Manner.ToldBadly, _ => Manner.ToldOnly };
        }

        double weight = Ride.Weight(rides);
        return new([.. info.Acts.Select(a => new TurnDeed(a, weight))], manner);
    }
}
