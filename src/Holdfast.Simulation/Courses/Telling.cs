namespace Holdfast.Simulation;

/// <summary>The client tells of the attachment.</summary>
/// <param name="At">When.</param>
/// <param name="Met">How it is received.</param>
public sealed record Telling(Duration At, Reception Met) : Happening(At);
