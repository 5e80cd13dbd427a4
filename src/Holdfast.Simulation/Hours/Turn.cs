namespace Holdfast.Simulation;

/// <summary>One turn of an hour, as the model sees it.</summary>
/// <param name="Deeds">What the helper does, in order.</param>
/// <param name="Manner">What it does to the hour beside.</param>
public sealed record Turn(IReadOnlyList<TurnDeed> Deeds, Manner Manner);
