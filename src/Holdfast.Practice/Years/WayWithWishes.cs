namespace Holdfast.Practice;

/// <summary>How wishes are answered in the weeks that are not played.</summary>
public enum WayWithWishes
{
    /// <summary>To the state: given while the child is not ready for a limit, "I can't, though you deserved it" when it is.</summary>
    ToTheState,

    /// <summary>Always given.</summary>
    Given,

    /// <summary>Always refused, kindly.</summary>
    RefusedKindly,

    /// <summary>Understood, neither given nor refused.</summary>
    Understood,
}
