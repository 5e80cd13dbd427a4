using static Holdfast.Theory.Quantity;
using static Holdfast.Theory.Shape;

namespace Holdfast.Theory;

/// <summary>The views: one formula each, worked out in this order from the state just before the pull.</summary>
internal static class ViewRules
{
    private static readonly Parameter SafeHalf = Parameter.Level("safe self.half", 0.5, "Safe self at which self-soothing is half there");
    private static readonly Parameter DepthsHalf = Parameter.Level("guard.depths", 0.65, "Guard at which one is half way underground");
    private static readonly Parameter ReadyHalf = Parameter.Level("readiness.half", 0.33, "Hope x felt willingness x open guard at which a limit can half be borne");
    private static readonly Parameter ThreatConviction = Parameter.Level("threat.conviction", 0.87, "How far the threat of loss hangs on the conviction of replacement");
    private static readonly Parameter ThreatCalm = Parameter.Level("threat.calm", 0.45, "How far a reliable helper takes the threat away");
    private static readonly Parameter ThreatFear = Parameter.Level("threat.fear", 0.7, "How far fear of dependency keeps the helper from mattering");
    private static readonly Parameter LinkWilling = Parameter.Level("connection.willing", 0.8, "How far connection hangs on felt willingness");
    private static readonly Parameter LinkStrain = Parameter.Level("connection.strain", 0.5, "How far the helper's strain dulls connection");
    private static readonly Parameter ShameBlocks = Parameter.Level("taking.shame", 0.6, "How far shame that is not told of keeps a gift from being taken in");
    private static readonly Parameter PangScale = Parameter.Strength("pang.scale", 0.9, "The pang of leaving after a deep session, at full attachment and hope");
    private static readonly Parameter PangDepth = Parameter.Level("pang.depth", 0.6, "How far the pang hangs on the depth of the session");
    private static readonly Parameter PangQuiet = Parameter.Level("pang.quiet", 0.5, "How far a fresh gift spares the pang");
    private static readonly Parameter PangMessage = Parameter.Level("pang.message", 0.55, "How far a message that follows at once spares the pang");
    private static readonly Parameter HopelessHalf = Parameter.Level("guard.hopeless", 0.2, "Surface hope at which the child is half way to giving up");
    private static readonly Parameter GuardShame = Parameter.Level("guard.shame", 0.35, "How far shame before an unwilling helper keeps the guard up");
    private static readonly Parameter GuardFear = Parameter.Level("guard.fear", 0.55, "How far fear of dependency keeps the guard up");
    private static readonly Parameter GuardRupture = Parameter.Level("guard.rupture", 0.4, "How far an open rupture keeps the guard up");
    private static readonly Parameter GuardDread = Parameter.Level("guard.dread", 0.6, "How far dread of an unprepared loss keeps the guard up");

    private static readonly Parameter GuardKindness = Parameter.Level("guard.kindness", 0.6, "How far self-compassion makes it safe to be seen");

    /// <summary>The views that rules which pull all the time look at.</summary>
    internal static void LookForFlows<L>(Moment<L> m)
        where L : struct, ILane<L>
    {
        L[] v = m.Views;
        v[(int)View.SelfSoothing] = Steep(m[SafeSelf], m[SafeHalf]);
        v[(int)View.Depths] = Steep(Square(m[Guard]), Square(m[DepthsHalf]));
        v[(int)View.Bond] = Union(m[Attachment], m[LostBond]);
        v[(int)View.Threat] = L.Sqrt(m[Attachment]) * Mix(m[ThreatConviction], m[Conviction]) * Not(m[View.SelfSoothing]) * Not(m[ThreatCalm] * m[Reliability] * m[Willingness]) * Not(m[ThreatFear] * m[Trait.FearOfDependency]);
        v[(int)View.Guardedness] = Not(m[GuardKindness] * m[SelfCompassion]) * Union(
            Union(Not(Steep(m[Hope], m[HopelessHalf])), m[GuardFear] * m[Trait.FearOfDependency] * Not(m[View.SelfSoothing])),
            Union(Union(m[GuardShame] * m[Shame] * Not(m[Willingness]), m[GuardRupture] * m[Rupture]), m[GuardDread] * m[Dread] * Not(m[Preparedness])));
    }

    /// <summary>All views.</summary>
    internal static void Look<L>(Moment<L> m)
        where L : struct, ILane<L>
    {
        LookForFlows(m);
        L[] v = m.Views;
        v[(int)View.Readiness] = Soft(m[Hope] * m[Willingness] * Not(m[Guard]), m[ReadyHalf]);
        v[(int)View.Connection] = L.Sqrt(m[Trait.Skill] * m[Trait.Warmth]) * Not(m[Guard]) * Mix(m[LinkWilling], m[Willingness]) * Not(m[LinkStrain] * m[Strain]);
        v[(int)View.GriefInCompany] = m[Circumstance.GriefMet] * m[Grief] * m[View.Connection] * Steep(m[Hope], m[Gates.Hope]) * Steep(m[Willingness], m[Gates.Willingness]) * L.Sqrt(m[Told]);
        v[(int)View.Taking] = Not(m[ShameBlocks] * m[Shame] * Not(m[Told]));
        v[(int)View.Burden] = Union(m[Trait.FearOfDemands], Not(m[Trait.Steadiness]));
        v[(int)View.TellingCost] = m[Shame] * Not(m[Rehearsal]);
        v[(int)View.Missing] = m[PangScale] * m[Attachment] * m[Hope] * Not(m[Guard]) * Not(m[View.SelfSoothing]) * Mix(m[PangDepth], m[Circumstance.Depth]) * Not(m[PangQuiet] * m[Quiet]) * Not(m[PangMessage] * m[Circumstance.MessageFollows]);
    }
}
