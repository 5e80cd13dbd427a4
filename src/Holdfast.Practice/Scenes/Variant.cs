namespace Holdfast.Practice;

/// <summary>One of several wordings, by the state.</summary>
/// <param name="When">When it is taken.</param>
/// <param name="Heard">What the child heard, where the wording says so.</param>
/// <param name="Words">The words.</param>
/// <param name="Row">The line of the file on which it stands.</param>
public sealed record Variant(When When, Heard? Heard, string Words, int Row)
{
    /// <summary>The most specific that holds; the earlier among equals. One without condition always stands in a list.</summary>
    public static Variant Of(IReadOnlyList<Variant> variants, Situation situation) =>
        variants.Where(v => v.When.Holds(situation)).MaxBy(v => v.When.Specificity) ?? variants[0];
}
