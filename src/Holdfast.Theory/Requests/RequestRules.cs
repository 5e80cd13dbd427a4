using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct AskingTellsALittle : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("asking.telling", 0.06, "How much one request tells, where there is no shame");

    public static RuleCard Card { get; } = new(
        "asking tells a little",
        Told,
        "To ask is already to tell a little.",
        "C55 C61");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * Not(m[Shame]);
}

internal readonly struct GiftQuiets : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("gift.quiet", 0.75, "Quiet after a full gift");

    public static RuleCard Card { get; } = new(
        "gift quiets",
        Quiet,
        "After something is given, asking pauses; so too after a limit that could be taken in.",
        "C7 C20 C58");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * Union(m[Meaning.Token], m[Meaning.Limit] * m[View.Readiness]);
}

internal readonly struct QuietWearsOff : IFlow
{
    private static readonly Parameter Time = Parameter.Days("quiet.wearing off", 14, "How long the quiet after a gift lasts").Within(7, 28);

    public static RuleCard Card { get; } = new(
        "quiet wears off",
        Quiet,
        "The pause after a gift wears off in weeks, and the next test comes.",
        "C7 C20");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}
