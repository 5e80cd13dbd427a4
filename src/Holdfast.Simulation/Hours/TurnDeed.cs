using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Something that the helper does in a turn.</summary>
/// <param name="Act">What.</param>
/// <param name="Weight">How much of it, above 0 and up to 1: 1 is an answer to a test on which all rides, less is a remark.</param>
public readonly record struct TurnDeed(Act Act, double Weight);
