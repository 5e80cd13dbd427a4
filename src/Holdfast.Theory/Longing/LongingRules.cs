using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct LongingBuilds : IFlow
{
    private static readonly Parameter Time = Parameter.Days("longing.building", 2, "How long longing takes to build after a contact").Within(1, 5);

    private static readonly Parameter Innate = Parameter.Level("longing.innate", 0.45, "Longing for nobody in particular, from before therapy");

    private static readonly Parameter HopeWeight = Parameter.Level("longing.hope weight", 0.7, "How far longing hangs on hope");

    private static readonly Parameter FearWeight = Parameter.Level("longing.fear weight", 0.6, "How far fear of dependency keeps longing small");

    private static readonly Parameter CalmWeight = Parameter.Level("longing.calm weight", 0.45, "How far a reliable helper calms longing");

    public static RuleCard Card { get; } = new(
        "longing builds",
        Longing,
        "Apart from the one it hopes in, the child longs: more the deeper the wound and the bond, less the more it can soothe itself, fears dependency, or has learnt that the helper will be there.",
        "C1 C2 C5 C39 C42 C44 R3");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Trait.Wound] * Union(m[View.Bond] * Mix(m[HopeWeight], m[Hope]), m[Innate]) * Not(m[View.SelfSoothing]) * Not(m[FearWeight] * m[Trait.FearOfDependency]) * Not(m[CalmWeight] * m[Reliability] * m[Willingness]);

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct ReliefFades : IFlow
{
    private static readonly Parameter Time = Parameter.Days("relief.fading", 0.4, "How long relief lasts where the other cannot be held in mind").Within(0.2, 1.0);

    public static RuleCard Card { get; } = new(
        "relief fades",
        Relief,
        "Relief from a contact fades over hours; it lasts longer in somebody who can hold the other in mind, or soothe themselves.",
        "C43 C44");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / (m[Time] * (1 + m[Trait.Constancy]) * (1 + m[View.SelfSoothing] + m[View.SelfSoothing]));
}

internal readonly struct PangSettles : IFlow
{
    private static readonly Parameter Time = Parameter.Days("pang.settling", 0.125, "How long the pang after leaving lasts").Within(0.05, 0.33);

    public static RuleCard Card { get; } = new(
        "pang settles",
        Pang,
        "The pang of leaving settles within hours.",
        "C57");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct ContactRelieves : IEventPull
{
    public static RuleCard Card { get; } = new(
        "contact relieves",
        Relief,
        "Contact, and what is given, soothes for now.",
        "C17 C58");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Relief];
}

internal readonly struct ContactFeedsLonging : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("contact.longing", 0.55, "Longing stilled for each part of relief");

    public static RuleCard Card { get; } = new(
        "contact feeds longing",
        Longing,
        "While it is soothed, the child longs less.",
        "C17 C20");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Relief];
}

internal readonly struct UnclearAnswerStirs : IEventPull
{
    public static RuleCard Card { get; } = new(
        "unclear answer stirs",
        Longing,
        "An unclear answer leaves the child guessing, and longing more.",
        "R3");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Stirring];
}
