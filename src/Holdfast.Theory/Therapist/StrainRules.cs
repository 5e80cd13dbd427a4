using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct StrainEases : IFlow
{
    private static readonly Parameter Time = Parameter.Days("strain.easing", 25, "How long strain takes to ease");

    public static RuleCard Card { get; } = new(
        "strain eases",
        Strain,
        "Between hard hours the helper recovers.",
        "C6");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct ConsultationEases : IFlow
{
    private static readonly Parameter Time = Parameter.Days("strain.consulting", 14, "How long consultation alone takes to ease strain");

    public static RuleCard Card { get; } = new(
        "consultation eases strain",
        Strain,
        "With consultation the helper recovers sooner.",
        "C63");

    public static Circumstance? Only => Circumstance.Consulting;

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Circumstance.Consulting] / m[Time];
}

internal readonly struct HardHoursStrain : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("strain.hard hour", 0.02, "Strain of the hardest hour");

    public static RuleCard Card { get; } = new(
        "hard hours strain",
        Strain,
        "Anger, demand and grief in the room strain a helper, most one who fears demands.",
        "C6 C10");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[View.Burden] * Union(m[Anger], m[Grief]);
}

internal readonly struct GivingCosts : IEventPull
{
    public static RuleCard Card { get; } = new(
        "giving costs",
        Strain,
        "Giving and refusing both cost the helper, the more the less they can say what can be given.",
        "C6 C10 R2");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Cost] * m[View.Burden];
}
