using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct GuardCloses : IFlow
{
    private static readonly Parameter Time = Parameter.Days("guard.closing", 4, "How long the guard takes to close");

    public static RuleCard Card { get; } = new(
        "guard closes",
        Guard,
        "When hope is lost, or shame, fear, a rupture or dread weigh, the child shuts within days.",
        "C11 C15 C39 C44 C64");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[View.Guardedness];

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => L.Above(m[View.Guardedness], m[Guard]) / m[Time];
}

internal readonly struct GuardOpens : IFlow
{
    private static readonly Parameter Time = Parameter.Days("guard.opening", 60, "How long the guard takes to open while it is half open");

    public static RuleCard Card { get; } = new(
        "guard opens",
        Guard,
        "When nothing threatens, the guard opens over months; underground it hardly opens of itself.",
        "C35 C44 R3");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[View.Guardedness];

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => L.Above(m[Guard], m[View.Guardedness]) * Square(Not(m[View.Depths])) / m[Time];
}

internal readonly struct CompassionOpens : IFlow
{
    private static readonly Parameter Time = Parameter.Days("compassion.opening", 40, "How long full self-compassion takes to open the guard");

    public static RuleCard Card { get; } = new(
        "self-compassion opens",
        Guard,
        "Kindness of the adult towards the child within lets the guard down.",
        "C49");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[SelfCompassion] / m[Time];
}

internal readonly struct PushedDown : IFlow
{
    private static readonly Parameter Time = Parameter.Days("guard.pushing", 4, "How long it takes to push the child down");

    public static RuleCard Card { get; } = new(
        "pushed down",
        Guard,
        "Pushed down, the child goes under within days.",
        "R6");

    public static Circumstance? Only => Circumstance.PushedDown;

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Circumstance.PushedDown] / m[Time];
}

internal readonly struct HurtShuts : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("hurt.guard", 0.85, "Guard closed for each part of hurt");

    public static RuleCard Card { get; } = new(
        "hurt shuts",
        Guard,
        "What hurts shuts the child.",
        "C11 C15 C21 C52");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Hurt];
}

internal readonly struct WarmthOpens : IEventPull
{
    public static RuleCard Card { get; } = new(
        "warmth opens",
        Guard,
        "Being met warmly opens a guard that is not shut; it does next to nothing for one that is.",
        "C18 C44 C64");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Opening] * Not(m[View.Depths]) * Not(m[Trait.FearOfDependency]);
}

internal readonly struct InvitationOpens : IEventPull
{
    public static RuleCard Card { get; } = new(
        "invitation opens",
        Guard,
        "Underground, the child comes out when it is invited, a little at a time.",
        "C35");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Calling] * m[View.Depths];
}

internal readonly struct CutOffGoodbyeShuts : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("goodbye.cut off", 0.03, "Guard closed by a goodbye that is cut off");

    public static RuleCard Card { get; } = new(
        "goodbye cut off shuts",
        Guard,
        "A goodbye that is cut off shuts a little what was open.",
        "C46");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Circumstance.GoodbyeCutOff] * m[Attachment];
}
