using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct HopeReaims : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("beginning.hope", 0.5, "How far a new helper lifts hope");

    private static readonly Parameter HiddenWeight = Parameter.Level("beginning.hidden weight", 0.4, "How far that hangs on hidden hope");

    private static readonly Parameter Level = Parameter.Level("beginning.hope level", 0.75, "The hope that a new helper can wake");

    private static readonly Parameter Half = Parameter.Level("beginning.hidden half", 0.15, "Hidden hope that is half enough");

    public static RuleCard Card { get; } = new(
        "hope re-aims",
        Hope,
        "A new helper, and hidden hope has somebody to aim at.",
        "C3 C14 C35");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Level];

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * Mix(m[HiddenWeight], Soft(m[HiddenHope], m[Half]));
}

internal readonly struct NewFaceOpens : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("beginning.guard", 0.4, "How far a new helper opens the guard");

    public static RuleCard Card { get; } = new(
        "new face opens",
        Guard,
        "For somebody new the child looks out.",
        "C14 C41");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * Not(m[Trait.FearOfDependency]);
}

internal readonly struct NewFaceIsTrusted : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("beginning.credit", 0.2, "Credit beyond the belief");

    public static RuleCard Card { get; } = new(
        "new face is given credit",
        Willingness,
        "A new helper starts with what is believed of helpers, and some credit.",
        "C14 C41");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => Union(m[Belief], m[Share]);

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;
}

internal readonly struct NothingToldYet : IEventPull
{
    public static RuleCard Card { get; } = new(
        "nothing told yet",
        Told,
        "The new helper knows nothing yet.",
        "C41 C61");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;
}

internal readonly struct NoRuptureYet : IEventPull
{
    public static RuleCard Card { get; } = new(
        "no rupture yet",
        Rupture,
        "With the new helper nothing is broken.",
        "C41");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;
}

internal readonly struct FreshHelper : IEventPull
{
    public static RuleCard Card { get; } = new(
        "fresh helper",
        Strain,
        "The new helper is fresh.",
        "C41");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;
}

internal readonly struct NoAngerYet : IEventPull
{
    public static RuleCard Card { get; } = new(
        "no anger yet",
        Anger,
        "The anger was at somebody else.",
        "C41");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;
}
