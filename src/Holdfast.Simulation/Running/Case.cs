namespace Holdfast.Simulation;

/// <summary>One walk through a course: who walks, with what chance, and what about the person is set by hand.</summary>
/// <param name="Person">The person's number, from 0.</param>
/// <param name="Replicate">The replicate: the same person, other chance.</param>
/// <param name="Adjustment">What is set instead of drawn; nothing for the person as drawn.</param>
/// <param name="Lots">Nothing, or replicates one by one: the n-th request, telling or moment draws its chance from the replicate in
/// place n modulo the length, so that one piece of luck can be drawn anew while all other stays.</param>
public readonly record struct Case(int Person, int Replicate = 0, Adjustment? Adjustment = null, IReadOnlyList<int>? Lots = null);
