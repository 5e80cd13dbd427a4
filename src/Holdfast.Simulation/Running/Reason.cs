namespace Holdfast.Simulation;

/// <summary>One rule's part in the change of a quantity over a stretch of time.</summary>
/// <param name="Rule">The rule's name ("refusal while not ready"), or "set by the course" for an experiment's hand.</param>
/// <param name="Sentence">The rule as a sentence for people.</param>
/// <param name="Part">Its part of the change, with sign.</param>
public sealed record Reason(string Rule, string Sentence, double Part);
