using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

/// <summary>The hazards: chances per day or per occasion, from the state. Chance enters the model only here.</summary>
public static class Hazards
{
    private static readonly Parameter AskingRate = Parameter.Rate("asking.rate", 2.2, "per day", "Requests a day at full longing, hope, conviction and openness");
    private static readonly Parameter AskingBond = Parameter.Level("asking.bond", 0.75, "How far asking hangs on attachment");
    private static readonly Parameter AskingBrake = Parameter.Level("asking.brake", 0.9, "How far grieving under way takes the place of asking");
    private static readonly Parameter TellingRate = Parameter.Rate("telling.rate", 0.6, "per session", "Tellings a session at no cost and full trust");
    private static readonly Parameter TellingBond = Parameter.Level("telling.bond", 0.85, "How far telling hangs on attachment");
    private static readonly Parameter TellingWilling = Parameter.Level("telling.willing", 0.7, "How far telling hangs on felt willingness");
    private static readonly Parameter TellingGuard = Parameter.Level("telling.guard", 0.7, "How far the guard keeps from telling");
    private static readonly Parameter TellingAsked = Parameter.Rate("telling.asked", 3, "1", "How many times more likely telling is when asked, beyond once");
    private static readonly Parameter FalterChance = Parameter.Strength("falter.chance", 0.9, "Chance of a cold or hurt answer at full strain and burden");
    private static readonly Parameter Misjudging = Parameter.Level("judgement.error", 0.5, "How far the judgement of readiness errs where there is no skill");
    private static readonly Parameter ReadyEnough = Parameter.Level("judgement.threshold", 0.5, "Readiness at which a limit is dared");
    private static readonly Parameter RepairStrain = Parameter.Level("falter.repair strain", 0.5, "How far strain keeps a helper from repairing a falter");
    private static readonly Parameter LeavingRate = Parameter.Rate("leaving.rate", 0.001, "per day", "Hazard of leaving at one unit of reasons to leave");
    private static readonly Parameter LeavingUnderstanding = Parameter.Level("leaving.understanding", 0.85, "How far the adult's understanding keeps from leaving");
    private static readonly Parameter LeavingBond = Parameter.Level("leaving.bond", 0.4, "How far attachment keeps from leaving");
    private static readonly Parameter LeavingAlways = Parameter.Rate("leaving.always", 0.1, "1", "Reasons to leave that are always there");
    private static readonly Parameter LeavingAche = Parameter.Rate("leaving.ache", 0.7, "1", "Weight of ache with a helper felt as unwilling");
    private static readonly Parameter LeavingAnger = Parameter.Rate("leaving.anger", 2, "1", "Weight of anger");
    private static readonly Parameter LeavingShame = Parameter.Rate("leaving.shame", 1.5, "1", "Weight of shame before a helper felt as unwilling");
    private static readonly Parameter LeavingHope = Parameter.Rate("leaving.hope", 0.6, "1", "Weight of lost hope");
    private static readonly Parameter LeavingRupture = Parameter.Rate("leaving.rupture", 0.6, "1", "Weight of an open rupture");
    private static readonly Parameter DismissalRate = Parameter.Rate("dismissal.rate", 0.03, "per day", "Hazard of an ending by the helper at full strain and burden");

    /// <summary>Requests a day.</summary>
    public static L Asking<L>(Moment<L> m)
        where L : struct, ILane<L> =>
        m[AskingRate] * m[Circumstance.Helped] * m[Longing] * Not(m[Relief]) * m[Hope] * m[Conviction] * Not(m[Guard])
        * Mix(m[AskingBond], m[Attachment]) * Not(m[Quiet]) * Not(m[AskingBrake] * m[GriefWork]);

    /// <summary>Tellings a session.</summary>
    public static L Telling<L>(Moment<L> m)
        where L : struct, ILane<L> =>
        m[TellingRate] * Mix(m[TellingBond], m[Attachment]) * Mix(m[TellingWilling], m[Willingness]) * Not(m[TellingGuard] * m[Guard])
        * Fourth(Not(m[View.TellingCost])) * Not(m[Told]) * (1 + (m[TellingAsked] * m[Circumstance.AskedAbout]));

    /// <summary>The chance that the answer to one request comes out cold or hurt, whatever was meant. 0 to 1.</summary>
    public static L Falter<L>(Moment<L> m)
        where L : struct, ILane<L> => m[FalterChance] * m[Strain] * L.Sqrt(m[Strain]) * m[View.Burden];

    /// <summary>
    /// 1 where the helper takes the child to be ready for a limit, else 0: readiness as it is, seen through a judgement
    /// that errs the more the less skill there is (<see cref="Circumstance.Luck"/> says which way).
    /// </summary>
    public static L JudgedReady<L>(Moment<L> m)
        where L : struct, ILane<L> =>
        L.Above(m[View.Readiness] + (m[Misjudging] * Not(m[Trait.Skill]) * (m[Circumstance.Luck] + m[Circumstance.Luck] - 1)), m[ReadyEnough]);

    /// <summary>The chance that a falter is admitted and repaired at the next session. 0 to 1.</summary>
    public static L RepairChance<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Trait.Skill] * Not(m[RepairStrain] * m[Strain]);

    /// <summary>The client's leaving, per day, with the present ache.</summary>
    public static L Leaving<L>(Moment<L> m, L ache)
        where L : struct, ILane<L> =>
        m[LeavingRate] * m[Circumstance.Helped] * Not(m[LeavingUnderstanding] * m[Understanding]) * Not(m[LeavingBond] * m[Attachment])
        * (m[LeavingAlways] + (m[LeavingAche] * ache * Not(m[Willingness])) + (m[LeavingAnger] * m[Anger])
            + (m[LeavingShame] * m[Shame] * Not(m[Willingness])) + (m[LeavingHope] * Not(m[Hope])) + (m[LeavingRupture] * m[Rupture]));

    /// <summary>An ending made by the helper, per day.</summary>
    public static L Dismissal<L>(Moment<L> m)
        where L : struct, ILane<L> => m[DismissalRate] * m[Circumstance.Helped] * m[Strain] * Square(m[Strain]) * m[View.Burden];

    private static readonly Parameter AcheLonging = Parameter.Level("ache.longing", 0.8, "How much of ache is longing");
    private static readonly Parameter AcheGrief = Parameter.Level("ache.grief", 0.7, "How much of ache is grief");
    private static readonly Parameter AchePang = Parameter.Level("ache.pang", 0.35, "How much of ache is the pang of leaving");
    private static readonly Parameter AcheDread = Parameter.Level("ache.dread", 0.65, "How much of ache is dread");
    private static readonly Parameter Numbing = Parameter.Level("ache.numbing", 0.9, "How far being underground numbs");
    private static readonly Parameter FunctioningWeight = Parameter.Level("functioning.weight", 0.6, "How far ache and symptoms take ordinary life away");

    /// <summary>Ache: what is felt of longing, grief, pang and dread through the guard.</summary>
    public static L Ache<L>(Moment<L> m)
        where L : struct, ILane<L> =>
        Not(m[Numbing] * m[View.Depths]) * Union(
            Union(m[AcheLonging] * m[Longing] * Not(m[Relief]), m[AcheGrief] * m[Grief]),
            Union(m[AchePang] * m[Pang], m[AcheDread] * m[Dread]));

    /// <summary>Functioning: what the present ache and symptoms leave of ordinary life.</summary>
    public static L Functioning<L>(Moment<L> m, L ache)
        where L : struct, ILane<L> => Not(m[FunctioningWeight] * Union(ache, m[Symptoms]));
}
