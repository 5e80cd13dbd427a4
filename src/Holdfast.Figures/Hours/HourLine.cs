using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>A quantity over the turns of an hour.</summary>
/// <param name="Channel">Which.</param>
/// <param name="Values">Its value before each turn, and at the end, 0 to 1.</param>
public sealed record HourLine(Channel Channel, IReadOnlyList<float> Values);
