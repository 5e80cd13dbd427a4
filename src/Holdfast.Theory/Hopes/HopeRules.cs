using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct HopeRestsOnWillingness : IFlow
{
    private static readonly Parameter Time = Parameter.Days("hope.resting", 14, "How long surface hope takes to follow felt willingness").Within(7, 28);

    private static readonly Parameter Half = Parameter.Level("hope.half", 0.4, "Felt willingness at which hope can be half alive");

    public static RuleCard Card { get; } = new(
        "hope rests on willingness",
        Hope,
        "Surface hope rests on the felt willingness of a helper who is there; without signs of it, or underground, it fades to its floor.",
        "C3 C11 C16 C18");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => Union(m[Trait.Resilience], m[Circumstance.Helped] * Soft(m[Willingness], m[Half]) * Not(m[View.Depths]));

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct HiddenHopeRemembers : IFlow
{
    private static readonly Parameter Time = Parameter.Days("hidden hope.following", 120, "How long hidden hope takes to follow surface hope");

    public static RuleCard Card { get; } = new(
        "hidden hope remembers",
        HiddenHope,
        "Hidden hope slowly follows the hope that was shown, and never sinks below its floor.",
        "C13");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => L.Max(m[Hope], m[Trait.Resilience]);

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct CareLiftsHope : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("care.hope", 0.6, "Hope lifted for each part of care shown");

    public static RuleCard Card { get; } = new(
        "care lifts hope",
        Hope,
        "A sign that the helper is willing lifts hope.",
        "C17 C18 C22");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Care];
}

internal readonly struct HurtLowersHope : IEventPull
{
    public static RuleCard Card { get; } = new(
        "hurt lowers hope",
        Hope,
        "What hurts lowers hope, towards its floor.",
        "C8 C21 C25 C33");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Trait.Resilience];

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Hurt];
}

internal readonly struct InvitationCallsHope : IEventPull
{
    public static RuleCard Card { get; } = new(
        "invitation calls hope",
        Hope,
        "An invitation calls hidden hope back to the surface, as far as the helper is felt to be willing.",
        "C13 C35");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => Union(m[HiddenHope], m[Willingness]);

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Calling] * m[View.Depths];
}

internal readonly struct WillingnessReturnsToBelief : IFlow
{
    private static readonly Parameter Time = Parameter.Days("willingness.returning", 35, "How long felt willingness takes to drift back to the belief");

    private static readonly Parameter RuptureWeight = Parameter.Level("willingness.rupture weight", 0.6, "How far an open rupture keeps felt willingness down");

    public static RuleCard Card { get; } = new(
        "willingness returns to belief",
        Willingness,
        "Felt willingness drifts back to what the child believes of helpers; an open rupture pulls it lower.",
        "C8 C23 C36");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Belief] * Not(m[RuptureWeight] * m[Rupture]);

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct CareShowsWilling : IEventPull
{
    public static RuleCard Card { get; } = new(
        "care shows willing",
        Willingness,
        "What shows that the helper is willing is felt as willingness: tests decide, not hours.",
        "C18 C19 C20 C33");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Care];
}

internal readonly struct OffenceReadAsUnwilling : IEventPull
{
    private static readonly Parameter BlameWeight = Parameter.Level("offence.blame shields", 0.5, "How far self-blame turns the reading away from the helper");

    public static RuleCard Card { get; } = new(
        "offence read as unwilling",
        Willingness,
        "A hurt is read as unwillingness, less so by those who blame themselves.",
        "C8 C9 C25 R1");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Offence] * Not(m[BlameWeight] * m[Trait.SelfBlame]);
}

internal readonly struct CareRevisesBelief : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("care.belief", 0.19, "Belief revised for each part of care shown");

    public static RuleCard Card { get; } = new(
        "care revises belief",
        Belief,
        "Each sign of willingness revises, a little, what the child believes of helpers.",
        "C33 C36");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Care];
}

internal readonly struct OffenceConfirmsBelief : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("offence.belief", 0.6, "Belief lost for each part of offence, before there is attachment");

    public static RuleCard Card { get; } = new(
        "offence confirms belief",
        Belief,
        "A hurt confirms the old belief, and most while nothing binds the two yet.",
        "C8 C25 C27");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Offence] * Not(m[Attachment]);
}
