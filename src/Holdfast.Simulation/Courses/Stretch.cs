namespace Holdfast.Simulation;

/// <summary>A stretch of time in which something goes on.</summary>
/// <param name="At">Its beginning.</param>
/// <param name="Until">Its end.</param>
/// <param name="What">What goes on.</param>
public sealed record Stretch(Duration At, Duration Until, StretchKind What) : Happening(At);
