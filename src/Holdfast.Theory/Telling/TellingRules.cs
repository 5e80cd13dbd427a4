using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct Telling : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("telling.step", 0.5, "Share of what is left that one telling tells");

    public static RuleCard Card { get; } = new(
        "telling",
        Told,
        "What is told is told.",
        "C55 C56");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share];
}

internal readonly struct Rehearsing : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("telling.rehearsal", 0.3, "Share of the cost that one rehearsal takes away").Within(0.2, 0.4);

    public static RuleCard Card { get; } = new(
        "rehearsing",
        Rehearsal,
        "Each rehearsal takes some of the cost of telling away.",
        "C55");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share];
}
