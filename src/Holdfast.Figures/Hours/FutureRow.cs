using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>What came of one answer.</summary>
/// <param name="Name">The answer, in a word or two.</param>
/// <param name="Given">Whether it was the one that was given.</param>
/// <param name="Futures">Its futures.</param>
public sealed record FutureRow(string Name, bool Given, Futures Futures);
