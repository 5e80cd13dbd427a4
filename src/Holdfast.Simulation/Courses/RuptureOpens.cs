namespace Holdfast.Simulation;

/// <summary>A rupture between the two.</summary>
/// <param name="At">When.</param>
/// <param name="Denied">Whether the helper denies it.</param>
/// <param name="RepairedAfter">When the helper repairs it, or never.</param>
public sealed record RuptureOpens(Duration At, bool Denied, Duration? RepairedAfter) : Happening(At);
