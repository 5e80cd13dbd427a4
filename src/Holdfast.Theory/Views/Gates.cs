namespace Holdfast.Theory;

/// <summary>The two places on the scale that open or close what can happen between two people.</summary>
internal static class Gates
{
    internal static readonly Parameter Hope = Parameter.Level("gate.hope", 0.30, "Hope at which the work is half possible", Sources.Smith);
    internal static readonly Parameter Willingness = Parameter.Level("gate.willingness", 0.35, "Felt willingness at which the work is half possible", Sources.Smith);
}
