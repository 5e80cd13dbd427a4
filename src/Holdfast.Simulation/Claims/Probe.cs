namespace Holdfast.Simulation;

/// <summary>A statistic of one channel over a window that is stated beforehand.</summary>
/// <param name="Channel">What is looked at.</param>
/// <param name="From">The beginning of the window.</param>
/// <param name="Until">The end of the window; for <see cref="Statistic.At"/> it is the same as From.</param>
/// <param name="Statistic">What is taken of it.</param>
/// <param name="Level">The level to be crossed, where the statistic needs one.</param>
public sealed record Probe(Channel Channel, Duration From, Duration Until, Statistic Statistic, double Level = 0);
