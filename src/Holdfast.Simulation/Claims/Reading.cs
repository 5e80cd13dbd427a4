namespace Holdfast.Simulation;

/// <summary>
/// A number read from courses: a sum of weighted measures plus a constant. Most have a single measure with weight 1; a
/// rise is a measure minus an earlier one.
/// </summary>
/// <param name="Terms">The weighted measures.</param>
/// <param name="Constant">Added to their sum.</param>
public sealed record Reading(IReadOnlyList<Term> Terms, double Constant = 0);
