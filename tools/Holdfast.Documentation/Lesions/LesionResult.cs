namespace Holdfast.Documentation;

/// <summary>What switching one rule off did.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Under">The switch and option that turn the rule on, where it is off as a rule; otherwise nothing.</param>
/// <param name="Fallen">Phenomena whose weakest share fell clearly: the share with the rule, and without it.</param>
/// <param name="Moved">Where no phenomenon fell: the outcome that moved most, in which course, and its mean with the rule and without.</param>
internal sealed record LesionResult(
    RuleInfo Rule,
    (string Switch, string Option)? Under,
    IReadOnlyList<(string Phenomenon, double With, double Without)> Fallen,
    (Outcome Outcome, string Course, double With, double Without)? Moved);
