using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Something that happened, for the time line.</summary>
/// <param name="Tick">When it happened or began.</param>
/// <param name="UntilTick">When it ended; the same tick for a moment.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Text">In a few words for people ("asks for a touch; she grants it").</param>
/// <param name="Act">The helper's act, where there was one.</param>
public sealed record Mark(int Tick, int UntilTick, MarkKind Kind, string Text, Act? Act = null);
