namespace Holdfast.Reproduction;

/// <summary>What switching one rule off did.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Lesion">What fell, and what stands.</param>
/// <param name="Moved">Where no phenomenon fell: the outcome that moved most, in which course, and its mean with the rule and without.</param>
internal sealed record LesionResult(RuleInfo Rule, AlterationResult Lesion, (Outcome Outcome, string Course, double With, double Without)? Moved);
