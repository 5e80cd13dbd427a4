namespace Holdfast.Theory;

/// <summary>What is worked out from the state before rules are applied, because several rules look at it.</summary>
public enum View
{
    /// <summary>How far the safe self can soothe.</summary>
    SelfSoothing,

    /// <summary>How far underground: near 0 while the guard is half open, near 1 when it is shut.</summary>
    Depths,

    /// <summary>The bond to somebody: to the present helper, or to a lost one.</summary>
    Bond,

    /// <summary>Readiness for a limit.</summary>
    Readiness,

    /// <summary>What losing the helper would mean now.</summary>
    Threat,

    /// <summary>The empathic link between the two.</summary>
    Connection,

    /// <summary>Grief that is met: felt, in company, with hope, willingness and enough told.</summary>
    GriefInCompany,

    /// <summary>What of a gift can be taken in.</summary>
    Taking,

    /// <summary>What the work costs this helper: fear of demands, or lack of steadiness.</summary>
    Burden,

    /// <summary>Cost of telling.</summary>
    TellingCost,

    /// <summary>The pang that a goodbye would leave now.</summary>
    Missing,

    /// <summary>Where the guard is heading: what lost hope, shame, fear, a rupture and dread call for.</summary>
    Guardedness,
}
