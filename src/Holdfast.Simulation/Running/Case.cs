namespace Holdfast.Simulation;

/// <summary>One walk through a course: who walks, with what chance, and what about the person is set by hand.</summary>
/// <param name="Person">The person's number, from 0.</param>
/// <param name="Replicate">The replicate: the same person, other chance.</param>
/// <param name="Adjustment">What is set instead of drawn; nothing for the person as drawn.</param>
/// <param name="Lots">Nothing, or replicates day by day: when something comes on day n, counted from 0, is drawn from the replicate in place n
/// (and from the beginning again after the last), so that a day's luck can be drawn anew, or two days' exchanged, while all other stays. The
/// chances of what happens are the same either way. Cases that stand side by side have lots all or none.</param>
/// <param name="Manners">With lots: other replicates, as many, for what a request is about and how it is answered; the same lots where there are none.</param>
public readonly record struct Case(int Person, int Replicate = 0, Adjustment? Adjustment = null, IReadOnlyList<int>? Lots = null, IReadOnlyList<int>? Manners = null);
