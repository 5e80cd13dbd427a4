using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct SafeSelfGrowsByUse : IFlow
{
    private static readonly Parameter Time = Parameter.Days("alternative.use", 900, "How long use of the inner image takes to build a safe self");

    public static RuleCard Card { get; } = new(
        "safe self grows by use",
        SafeSelf,
        "(Alternative) The safe self grows whenever the helper is held in mind while longed for.",
        "C47");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Longing] * m[Willingness] * Not(m[Guard]) * m[Trait.Constancy] / m[Time];
}

internal readonly struct SafeSelfIsUncovered : IFlow
{
    private static readonly Parameter Time = Parameter.Days("alternative.uncovering", 900, "How long a fully open guard takes to uncover the safe self");

    public static RuleCard Card { get; } = new(
        "safe self is uncovered",
        SafeSelf,
        "(Alternative) The safe self was always there, and is uncovered as guard and standard fall.",
        "C47");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => Not(m[Guard]) * Not(m[Standard]) / m[Time];
}

internal readonly struct PainReturns : IFlow
{
    private static readonly Parameter Time = Parameter.Days("alternative.return", 1000, "How long softened pain takes to come back");

    public static RuleCard Card { get; } = new(
        "pain may return",
        Wound,
        "(Alternative) Softened pain creeps back towards what it was.",
        "C50");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => L.Max(m[Wound], m[Trait.Wound]);

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}
