namespace Holdfast.Simulation;

/// <summary>The client rehearses the telling.</summary>
/// <param name="At">When.</param>
public sealed record Rehearsal(Duration At) : Happening(At);
