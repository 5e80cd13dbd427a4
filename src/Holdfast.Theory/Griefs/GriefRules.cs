using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct GriefFollowsOpenness : IFlow
{
    private static readonly Parameter Time = Parameter.Days("grief.following", 5, "How long felt grief takes to rise and settle");

    private static readonly Parameter Share = Parameter.Level("grief.share", 0.45, "Share of the wound that can be felt between sessions");

    public static RuleCard Card { get; } = new(
        "grief follows openness",
        Grief,
        "Where hope is alive, the guard open and replacement given up, the old pain is felt; otherwise it goes out of sight.",
        "C29 C37");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Wound] * m[Hope] * Not(m[Guard]) * Not(m[Conviction]);

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct PainComesUp : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("grief.surfacing", 0.35, "Grief that comes up in a session of full depth");

    private static readonly Parameter ConvictionWeight = Parameter.Level("grief.conviction weight", 0.7, "How far the conviction of replacement keeps the pain away");

    public static RuleCard Card { get; } = new(
        "pain comes up",
        Grief,
        "In a session deep enough, with hope, an open guard and a helper felt as willing, the old pain comes up.",
        "C37 C38 C60");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Wound];

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Circumstance.Depth] * m[Hope] * Not(m[Guard]) * Not(m[ConvictionWeight] * m[Conviction]) * Soft(m[Willingness], m[Gates.Willingness]);
}

internal readonly struct LimitLetsGriefUp : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("limit.grief", 0.4, "Grief let up by a limit, in full readiness");

    public static RuleCard Card { get; } = new(
        "limit lets grief up",
        Grief,
        "A kind limit that meets a ready child lets the old grief up.",
        "C21 C26 C28 C37");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Wound];

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Limit] * m[View.Readiness];
}

internal readonly struct GoodbyeGrieves : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("goodbye.grief", 0.075, "Grief started by the pang of a goodbye");

    public static RuleCard Card { get; } = new(
        "goodbye grieves",
        Grief,
        "A goodbye that is felt is a small grief.",
        "C53 C57");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Wound];

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Circumstance.GoodbyeFelt] * m[View.Missing];
}

internal readonly struct GriefMetSoftens : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("grief.healing", 0.3, "Wound softened by one session with all gates open").Within(0.15, 0.6);

    private static readonly Parameter Half = Parameter.Level("conviction.half", 0.3, "How far replacement must have loosened for healing to be half open");

    public static RuleCard Card { get; } = new(
        "grief met softens the wound",
        Wound,
        "Old pain that is felt in company softens: with hope, with a willing helper, with enough told, and once replacement is loosening.",
        "C29 C30 C31 C32 C38 C50");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[View.GriefInCompany] * Soft(Not(m[Conviction]), m[Half]);
}

internal readonly struct GriefMetTurnsAim : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("grief.conviction", 0.08, "Conviction loosened by one grief that is met");

    public static RuleCard Card { get; } = new(
        "grief met turns the aim",
        Conviction,
        "Each grief that is met makes replacement a little less of a must.",
        "C28 C32");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[View.GriefInCompany];
}

internal readonly struct LimitTurnsAim : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("limit.conviction", 0.1, "Conviction loosened by a limit, in full readiness");

    public static RuleCard Card { get; } = new(
        "limit turns the aim",
        Conviction,
        "A kind limit that meets a ready child turns its aim from replacement to healing.",
        "C21 C28");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Limit] * m[View.Readiness];
}

internal readonly struct GivingFeedsConviction : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("giving.conviction", 0.1, "Conviction fed by one full gift");

    private static readonly Parameter Brake = Parameter.Level("giving.brake", 0.95, "How far grieving under way keeps gifts from feeding the conviction");

    public static RuleCard Card { get; } = new(
        "giving feeds conviction",
        Conviction,
        "What is given feeds the conviction that it can be had, unless grieving is under way.",
        "C5 C7 C20");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Token] * Not(m[Brake] * m[GriefWork]);
}

internal readonly struct UndergroundKeepsConviction : IFlow
{
    private static readonly Parameter Time = Parameter.Days("conviction.waiting", 400, "How long hiding takes to restore the conviction");

    public static RuleCard Card { get; } = new(
        "underground keeps conviction",
        Conviction,
        "Underground, the child waits for the next substitute.",
        "C12 C40");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[View.Depths] / m[Time];
}

internal readonly struct GriefWorkBegins : IEventPull
{
    private static readonly Parameter Half = Parameter.Level("grief work.half", 0.1, "Grief in company that gets grieving half under way at once");

    public static RuleCard Card { get; } = new(
        "grief work begins",
        GriefWork,
        "Met again and again, grieving gets under way.",
        "C20 C23 C29");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[View.GriefInCompany] / (m[View.GriefInCompany] + m[Half]);
}

internal readonly struct GriefWorkLapses : IFlow
{
    private static readonly Parameter Time = Parameter.Days("grief work.lapsing", 21, "How long grieving stays under way by itself");

    public static RuleCard Card { get; } = new(
        "grief work lapses",
        GriefWork,
        "Left alone for weeks, grieving lapses.",
        "C23 C35");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct BeingBorneRevisesBelief : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("grief.belief", 0.05, "Belief revised by one grief that is met");

    public static RuleCard Card { get; } = new(
        "being borne with revises belief",
        Belief,
        "Pain that is borne without anger or flight changes what the child believes of helpers.",
        "C18 C32 C33");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[View.GriefInCompany];
}

internal readonly struct Comfort : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("grief.comfort", 0.3, "Grief eased in a session by full connection");

    public static RuleCard Card { get; } = new(
        "comfort",
        Grief,
        "Grief that is met is eased for the day.",
        "C29 C56");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Circumstance.GriefMet] * m[View.Connection];
}

internal readonly struct PillDulls : IEventPull
{
    public static RuleCard Card { get; } = new(
        "pill dulls",
        Grief,
        "A pill dulls what is felt.",
        "C58");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Dulling];
}

internal readonly struct AngerCools : IFlow
{
    private static readonly Parameter Time = Parameter.Days("anger.cooling", 8, "How long anger takes to cool");

    private static readonly Parameter Share = Parameter.Level("anger.rupture share", 0.9, "Anger that an open rupture keeps burning");

    public static RuleCard Card { get; } = new(
        "anger cools",
        Anger,
        "Anger cools over days, down to what an open rupture keeps burning.",
        "C34 C62");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Rupture] * Not(m[Willingness]);

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct HurtAngers : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("offence.anger", 0.8, "Anger for each part of offence");

    public static RuleCard Card { get; } = new(
        "offence angers",
        Anger,
        "An offence angers, less so where the child blames itself.",
        "C25 C29");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Offence] * Not(m[Trait.SelfBlame]);
}

internal readonly struct MendingCalms : IEventPull
{
    public static RuleCard Card { get; } = new(
        "mending calms",
        Anger,
        "A fault that is admitted calms anger.",
        "C34 C62");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Mending];
}

internal readonly struct RuptureOpens : IEventPull
{
    public static RuleCard Card { get; } = new(
        "rupture opens",
        Rupture,
        "Something breaks between the two.",
        "C33 C62");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Breach];
}

internal readonly struct MendingMends : IEventPull
{
    public static RuleCard Card { get; } = new(
        "repair mends",
        Rupture,
        "A fault admitted, and understood on both sides, mends the break.",
        "C34 C62");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Mending];
}

internal readonly struct RuptureHealsWithTrust : IFlow
{
    private static readonly Parameter Slow = Parameter.Days("rupture.slow", 150, "How long a rupture stays open without trust");

    private static readonly Parameter Fast = Parameter.Days("rupture.fast", 7, "How long a rupture stays open in full trust");

    public static RuleCard Card { get; } = new(
        "rupture heals with trust",
        Rupture,
        "An open rupture heals with trust in weeks, and without it in months.",
        "C34 C63");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => (1 / m[Slow]) + (Square(m[Willingness]) / m[Fast]);
}
