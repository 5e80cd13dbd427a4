namespace Holdfast.Theory;

/// <summary>What a rule says of itself.</summary>
/// <param name="Name">Its name, for lesions and reasons: lower case, plain words, unique.</param>
/// <param name="Quantity">What it pulls.</param>
/// <param name="Sentence">The rule as a sentence that a clinician can accept or dispute.</param>
/// <param name="Claims">The claims that say so, separated by spaces ("C8 C25 R1").</param>
public sealed record RuleCard(string Name, Quantity Quantity, string Sentence, string Claims);
