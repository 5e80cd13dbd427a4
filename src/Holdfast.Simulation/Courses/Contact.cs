namespace Holdfast.Simulation;

/// <summary>One kind of contact between sessions, as agreed.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="PerWeek">How often a week, 0 to 14.</param>
/// <param name="Warm">The share of answers that are warm and clear, 0 to 1.</param>
/// <param name="Ambiguous">The share of answers that are ambiguous. What is left stays unanswered.</param>
/// <param name="Within">How long the answer takes.</param>
public sealed record Contact(ContactKind Kind, double PerWeek, double Warm, double Ambiguous, Duration Within);
