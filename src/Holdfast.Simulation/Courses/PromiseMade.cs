namespace Holdfast.Simulation;

/// <summary>A promise, kept or broken.</summary>
/// <param name="At">When it is made.</param>
/// <param name="KeptAfter">When it is kept, or nothing.</param>
/// <param name="BrokenAfter">When it is broken, or nothing.</param>
public sealed record PromiseMade(Duration At, Duration? KeptAfter, Duration? BrokenAfter) : Happening(At);
