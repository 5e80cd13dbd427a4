namespace Holdfast.Simulation;

/// <summary>How every telling that is not written in the course is received, from a time on. At the start: well.</summary>
/// <param name="At">From when.</param>
/// <param name="Met">How.</param>
public sealed record TellingsAreMet(Duration At, Reception Met) : Happening(At);
