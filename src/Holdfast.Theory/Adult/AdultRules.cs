using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct AdultLearns : IEventPull
{
    public static RuleCard Card { get; } = new(
        "adult learns",
        Understanding,
        "Explaining helps the adult to hold on; the child hardly hears it.",
        "C36 C27");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Explaining];
}

internal readonly struct CompassionPractised : IFlow
{
    private static readonly Parameter Time = Parameter.Days("compassion.practising", 60, "How long practice takes to grow self-compassion").Within(42, 84);

    public static RuleCard Card { get; } = new(
        "self-compassion is practised",
        SelfCompassion,
        "Self-compassion grows with practice over two months.",
        "C49");

    public static Circumstance? Only => Circumstance.PractisingCompassion;

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Circumstance.PractisingCompassion] / m[Time];
}

internal readonly struct CompassionFades : IFlow
{
    private static readonly Parameter Time = Parameter.Days("compassion.fading", 300, "How long self-compassion stays without practice");

    public static RuleCard Card { get; } = new(
        "self-compassion fades",
        SelfCompassion,
        "Without practice self-compassion slowly fades.",
        "C49");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => Not(m[Circumstance.PractisingCompassion]) / m[Time];
}

internal readonly struct LifeOutsideGrows : IFlow
{
    private static readonly Parameter Time = Parameter.Days("outside life.growing", 400, "How long a life outside takes to grow");

    private static readonly Parameter FreedWeight = Parameter.Level("outside life.freed", 0.5, "How far giving up replacement frees a life outside");

    public static RuleCard Card { get; } = new(
        "life outside grows",
        OutsideLife,
        "With a safe self, or with replacement given up, and an open guard, a life outside grows.",
        "C42 C48 C54");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => Union(m[SafeSelf], m[FreedWeight] * Not(m[Conviction])) * Not(m[Guard]) / m[Time];
}

internal readonly struct OutsideRelationshipGrows : IFlow
{
    private static readonly Parameter Time = Parameter.Days("outside life.relationship", 180, "How long a relationship takes to fill life outside");

    public static RuleCard Card { get; } = new(
        "relationship outside grows",
        OutsideLife,
        "A relationship outside gives life outside a foothold.",
        "C48");

    public static Circumstance? Only => Circumstance.OutsideRelationship;

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Circumstance.OutsideRelationship] / m[Time];
}

internal readonly struct HeldBackPresses : IFlow
{
    private static readonly Parameter Time = Parameter.Days("symptoms.following", 40, "How long symptoms take to follow what is held back");

    private static readonly Parameter WoundWeight = Parameter.Level("symptoms.wound weight", 0.6, "How far the wound presses by itself");

    public static RuleCard Card { get; } = new(
        "held back presses",
        Symptoms,
        "What the guard holds back presses as symptoms.",
        "R6 C12");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Guard] * Union(m[Longing], m[WoundWeight] * m[Wound]);

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}
