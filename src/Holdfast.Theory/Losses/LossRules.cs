using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct DreadOfLoss : IFlow
{
    private static readonly Parameter Time = Parameter.Days("dread.rising", 3, "How fast dread rises and falls");

    private static readonly Parameter Steepening = Parameter.Days("dread.steepening", 5, "Days before a loss at which dread is half way up");

    private static readonly Parameter PreparedWeight = Parameter.Level("dread.prepared weight", 0.5, "How far preparation takes the edge off");

    private static readonly Parameter ConstancyWeight = Parameter.Level("dread.constancy weight", 0.5, "How far holding the other in mind softens an absence");

    public static RuleCard Card { get; } = new(
        "dread of loss",
        Dread,
        "When the helper may be lost, or is away, the child dreads it: more the nearer it is, less when it was prepared or the helper can be held in mind.",
        "C39 C26");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[View.Threat] * Not(m[PreparedWeight] * m[Preparedness]) * L.Max(m[Circumstance.LossAnnounced] * m[Steepening] / (m[Steepening] + m[Circumstance.DaysToLoss]), m[Circumstance.Away] * Not(m[ConstancyWeight] * m[Trait.Constancy]));

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct SignOfLifeCalms : IEventPull
{
    public static RuleCard Card { get; } = new(
        "sign of life calms",
        Dread,
        "In an absence, a sign that the helper is still there calms the dread for some days.",
        "C39 R3");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Presence] * m[Circumstance.Away];
}

internal readonly struct LossIsTalkedOver : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("loss.talked over", 0.45, "Preparedness gained in one session");

    public static RuleCard Card { get; } = new(
        "loss is talked over",
        Preparedness,
        "A coming loss that is talked over is half borne.",
        "C26 C39");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Circumstance.LossTalkedOver] * m[Trait.Skill];
}

internal readonly struct PreparednessFades : IFlow
{
    private static readonly Parameter Time = Parameter.Days("preparedness.fading", 7, "How long preparedness stays when no loss is near");

    public static RuleCard Card { get; } = new(
        "preparedness is used up",
        Preparedness,
        "When the loss is over, its preparation is used up.",
        "C39");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => Not(L.Max(m[Circumstance.LossAnnounced], m[Circumstance.Away])) / m[Time];
}

internal readonly struct ChoosingLessGrieves : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("choosing.grief", 0.2, "Grief started by choosing less");

    public static RuleCard Card { get; } = new(
        "choosing less grieves",
        Grief,
        "Fewer sessions by one’s own choice starts a grieving.",
        "C48 C53");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Wound];

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * Not(m[Guard]);
}

internal readonly struct ChoosingLessOpensLife : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("choosing.life", 0.1, "Outside life gained by choosing less");

    public static RuleCard Card { get; } = new(
        "choosing less opens life",
        OutsideLife,
        "Fewer sessions by one’s own choice leaves room for a life outside.",
        "C48 C51");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share];
}

internal readonly struct ReliabilityLearnt : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("reliability.learning", 0.05, "Reliability learnt each time something agreed is kept");

    public static RuleCard Card { get; } = new(
        "reliability is learnt",
        Reliability,
        "Each time the helper is there as agreed, the child learns to count on it.",
        "R3 C43");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Trait.Steadiness];
}

internal readonly struct ReliabilityLost : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("reliability.losing", 0.25, "Reliability lost each time something agreed is not kept");

    public static RuleCard Card { get; } = new(
        "reliability is lost",
        Reliability,
        "When what was agreed does not come, the learning is undone faster than it was made.",
        "R3 C36");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share];
}

internal readonly struct ReliabilityFades : IFlow
{
    private static readonly Parameter Time = Parameter.Days("reliability.fading", 60, "How long learnt reliability stays without contact");

    public static RuleCard Card { get; } = new(
        "reliability fades",
        Reliability,
        "Reliability that is not met with again fades.",
        "R3");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Belief];

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}
