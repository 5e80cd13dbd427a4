namespace Holdfast.Simulation;

/// <summary>One weighted measure of a reading.</summary>
/// <param name="Weight">Its weight.</param>
/// <param name="Course">The name of the course.</param>
/// <param name="Probe">What is measured.</param>
public sealed record Term(double Weight, string Course, Probe Probe);
