namespace Holdfast.Simulation;

/// <summary>The client never tells, from a time on.</summary>
/// <param name="At">From when.</param>
public sealed record NothingIsTold(Duration At) : Happening(At);
