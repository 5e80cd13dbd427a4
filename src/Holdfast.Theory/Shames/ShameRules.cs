using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

internal readonly struct SecretLongingShames : IFlow
{
    private static readonly Parameter Time = Parameter.Days("shame.following", 60, "How long shame takes to follow what is hidden");

    private static readonly Parameter StandardWeight = Parameter.Level("shame.standard weight", 0.3, "Share of shame that comes from the standard alone");

    private static readonly Parameter SecretWeight = Parameter.Level("shame.secret weight", 0.55, "Share of shame that comes from an untold bond");

    public static RuleCard Card { get; } = new(
        "secret longing shames",
        Shame,
        "A longing that is not told of shames, and a rule against needing shames too.",
        "C55 C56");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => Union(m[StandardWeight] * m[Standard], m[SecretWeight] * L.Sqrt(m[View.Bond]) * Not(m[Told]));

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => 1 / m[Time];
}

internal readonly struct OffenceReadAsUnworthy : IEventPull
{
    private static readonly Parameter BlameWeight = Parameter.Level("offence.blame weight", 0.75, "How far shame at an offence hangs on self-blame");

    public static RuleCard Card { get; } = new(
        "offence read as unworthy",
        Shame,
        "A hurt is read as one’s own unworthiness, most by those who blame themselves.",
        "R1 C8");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Offence] * Mix(m[BlameWeight], m[Trait.SelfBlame]);
}

internal readonly struct HonourEasesShame : IEventPull
{
    public static RuleCard Card { get; } = new(
        "honour eases shame",
        Shame,
        "Being met without shaming takes shame away.",
        "C18 C56 R1");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Meaning.Honour];
}

internal readonly struct PrivateRules : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("offence.standard", 0.04, "Standard hardened by an offence in full self-blame");

    public static RuleCard Card { get; } = new(
        "private rules for being worthy",
        Standard,
        "Those who blame themselves make private rules for becoming worthy, instead of demands.",
        "R5");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 1;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[Meaning.Offence] * m[Trait.SelfBlame];
}

internal readonly struct CompassionEasesStandard : IFlow
{
    private static readonly Parameter Time = Parameter.Days("standard.easing", 250, "How long full self-compassion takes to ease the standard");

    public static RuleCard Card { get; } = new(
        "self-compassion eases the standard",
        Standard,
        "Self-compassion wears down the rule that one must not need.",
        "C49");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Rate<L>(Moment<L> m)
        where L : struct, ILane<L> => m[SelfCompassion] / m[Time];
}

internal readonly struct GriefMetEasesStandard : IEventPull
{
    private static readonly Parameter Share = Parameter.Strength("grief.standard", 0.02, "Standard eased by one grief that is met");

    public static RuleCard Card { get; } = new(
        "grief met eases the standard",
        Standard,
        "Grief that is met wears down the rule that one must not need.",
        "C29 C49");

    public static L Toward<L>(Moment<L> m)
        where L : struct, ILane<L> => 0;

    public static L Strength<L>(Moment<L> m)
        where L : struct, ILane<L> => m[Share] * m[View.GriefInCompany];
}
