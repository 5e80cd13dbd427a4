namespace Holdfast.Theory;

/// <summary>A rule as people and tools read it; everything here is taken from the rule itself.</summary>
/// <param name="Index">Its place in the rule book.</param>
/// <param name="Name">Its name.</param>
/// <param name="Quantity">What it pulls.</param>
/// <param name="Occasion">When it pulls; nothing for a rule that pulls all the time.</param>
/// <param name="Sentence">The rule as a sentence.</param>
/// <param name="Claims">The claims that say so.</param>
/// <param name="Toward">Its target, as a formula.</param>
/// <param name="Strength">Its rate per day, or its strength, as a formula.</param>
/// <param name="Alternative">Whether it is off unless a switch turns it on.</param>
public sealed record RuleInfo(
    int Index,
    string Name,
    Quantity Quantity,
    Occasion? Occasion,
    string Sentence,
    IReadOnlyList<string> Claims,
    Formula Toward,
    Formula Strength,
    bool Alternative)
{
    /// <summary>What the rule looks at, each once.</summary>
    public IReadOnlyList<Symbol> Reads => [.. Toward.Symbols.Concat(Strength.Symbols).Distinct()];
}
