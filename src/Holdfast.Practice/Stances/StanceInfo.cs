namespace Holdfast.Practice;

/// <summary>A stance as people and tools read it.</summary>
/// <param name="Stance">Which.</param>
/// <param name="Word">As scenes write it: "kind limit".</param>
/// <param name="Says">What it does, in a few words for people.</param>
/// <param name="Acts">The acts of the model that it is made of, in order.</param>
/// <param name="Manner">What it does to the hour beside.</param>
/// <param name="Step">Its step in working with a rupture.</param>
/// <param name="Receives">How a telling is received with it: well, badly, or neither (it is said, and nothing comes back to it).</param>
public sealed record StanceInfo(Stance Stance, string Word, string Says, IReadOnlyList<Act> Acts, Manner Manner, Step Step, Reception? Receives);
