using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct PangOfLeaving : IEventPull
{
    public static RuleCard Card { get; } = new(
        "pang of leaving",
        Pang,
        "Leaving somebody one is attached to hurts for a while, if it is felt.",
        "C45 C57");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Circumstance.GoodbyeFelt] * m[View.Missing];
}

internal readonly struct FeltGoodbyeBuildsSelf : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("goodbye.safe self", 0.009, "Safe self taken in at one full pang").Within(0.0055, 0.0145);

    private static readonly Parameter LinkWeight = Parameter.Level("goodbye.link weight", 0.6, "How far it hangs on the connection before");

    public static RuleCard Card { get; } = new(
        "felt goodbye builds the safe self",
        SafeSelf,
        "At the pang of a good goodbye a little of the lovable, safe self is taken in.",
        "C45 C46 C47 C53");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Circumstance.GoodbyeFelt] * m[View.Missing] * Mix(m[LinkWeight], m[View.Connection]);
}

internal readonly struct LastGoodbyeBuildsSelf : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("ending.safe self", 0.07, "Safe self taken in at a good ending");

    public static RuleCard Card { get; } = new(
        "last goodbye builds the safe self",
        SafeSelf,
        "A good ending, prepared and felt, leaves more behind than any one goodbye.",
        "C45 C54");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Circumstance.LastGoodbye] * m[Circumstance.GoodbyeFelt] * m[Attachment] * Not(m[Guard]) * m[Preparedness];
}
