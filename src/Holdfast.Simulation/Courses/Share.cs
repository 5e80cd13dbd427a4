using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>One answer and its share.</summary>
/// <param name="Act">The answer.</param>
/// <param name="Probability">Its share, 0 to 1.</param>
public readonly record struct Share(Act Act, double Probability);
