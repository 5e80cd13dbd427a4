namespace Holdfast.Lab;

/// <summary>What one simulated diary told, beside the truth: for each unknown, and then for each hidden curve on the last day.</summary>
/// <param name="Number">The diary's number.</param>
/// <param name="Rank">The share of particles below the truth, ties split by chance.</param>
/// <param name="Covered">Whether the 90% interval holds the truth.</param>
/// <param name="SpreadLeft">The standard deviation now over the one before.</param>
/// <param name="Walks">Walks of the model.</param>
public sealed record RecoveredDiary(int Number, IReadOnlyList<double> Rank, IReadOnlyList<bool> Covered, IReadOnlyList<double> SpreadLeft, long Walks);
