using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct AttachmentForms : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("attachment.forming", 0.11, "Attachment formed by one session");

    private static readonly Parameter FearWeight = Parameter.Level("attachment.fear weight", 0.8, "How far fear of dependency hinders attachment");

    public static RuleCard Card { get; } = new(
        "attachment forms",
        Attachment,
        "Session by session all hope goes on one person: faster the deeper the wound and the higher the hope, slower in fear of dependency, hardly at all underground.",
        "C3 C4 C59");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Trait.Wound] * m[Hope] * Not(m[FearWeight] * m[Trait.FearOfDependency]) * Not(m[View.Depths]) * Not(m[View.SelfSoothing]);
}

internal readonly struct BondLoosens : IFlow
{
    private static readonly Parameter Time = Parameter.Days("attachment.loosening", 150, "How long attachment takes to loosen in full safety with a full life");

    public static RuleCard Card { get; } = new(
        "bond loosens when safe",
        Attachment,
        "Who can soothe themselves, and has a life outside, lets go little by little.",
        "C42 C47 C48");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[View.SelfSoothing] * m[OutsideLife] / m[Time];
}

internal readonly struct LostBondFades : IFlow
{
    private static readonly Parameter Time = Parameter.Days("lost bond.fading", 1320, "How long a lost bond takes to fade without grieving").Within(530, 2640);

    private static readonly Parameter GriefGain = Parameter.Rate("lost bond.grieving", 3, "1", "How much grief work speeds the fading");

    public static RuleCard Card { get; } = new(
        "lost bond fades",
        LostBond,
        "The bond to somebody lost fades over years; grieving it is quicker.",
        "C40");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => (1 + (m[GriefGain] * m[GriefWork])) / m[Time];
}

internal readonly struct LostBondPassesOn : IFlow
{
    private static readonly Parameter Time = Parameter.Days("lost bond.passing", 200, "How long an old bond takes to pass on to a new helper");

    public static RuleCard Card { get; } = new(
        "lost bond passes on",
        LostBond,
        "With a new helper the old bond slowly passes on.",
        "C14 C41");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Circumstance.Helped] / m[Time];
}

internal readonly struct BondIsKept : IEventPull
{
    public static RuleCard Card { get; } = new(
        "bond is kept",
        LostBond,
        "When a helper is gone the bond stays, and waits.",
        "C40");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => L.Max(m[LostBond], m[Attachment]);

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;
}

internal readonly struct NobodyToHoldOnTo : IEventPull
{
    public static RuleCard Card { get; } = new(
        "nobody to hold on to",
        Attachment,
        "When a helper is gone there is nobody to be attached to.",
        "C40");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;
}

internal readonly struct OldBondFindsSomebody : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("beginning.attachment", 0.35, "How much of an old bond settles at once on a new helper");

    public static RuleCard Card { get; } = new(
        "old bond finds somebody",
        Attachment,
        "An old bond finds a new object: the next attachment starts ahead.",
        "C14 C40 C41");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[LostBond];

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share];
}
