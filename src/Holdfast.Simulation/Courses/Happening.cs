namespace Holdfast.Simulation;

/// <summary>Something that happens at a time, whoever is the helper then.</summary>
/// <param name="At">When it happens or begins.</param>
public abstract record Happening(Duration At);
