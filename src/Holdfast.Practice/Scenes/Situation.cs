namespace Holdfast.Practice;

/// <summary>What the conditions of a scene can look at: the state now, and what was answered in this hour.</summary>
/// <param name="Hour">The hour.</param>
/// <param name="Answered">The stances so far, in order.</param>
public sealed record Situation(HourInPlay Hour, IReadOnlyList<Stance> Answered);
