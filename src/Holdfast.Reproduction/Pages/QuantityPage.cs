namespace Holdfast.Reproduction;

/// <summary>quantities.md: all that is remembered from one moment to the next, and the traits.</summary>
internal static class QuantityPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make()
    {
        Markdown page = new Markdown("Quantities and traits")
            .Says("A quantity is what the model remembers from one moment to the next. Each lies between 0 and 1 and is moved only by pulls towards places between 0 and 1, so none can leave that interval. "
                + "Where a range of first values is given, each person draws from it evenly; a course can narrow it or fix it. Felt willingness and reliability begin where the belief about helpers stands in its own range: one draw serves the three. "
                + "Ranges are the modeller's assumptions about somebody who comes with an early wound; they are not measurements.")
            .Table(["quantity", "meaning", "begins", "moved by"], Enum.GetValues<Quantity>().Select(Row))
            .Heading("Traits")
            .Says("A trait is what differs between persons, or between helpers, and does not change in a course.")
            .Table(["trait", "whose", "meaning", "drawn from"], Enum.GetValues<Trait>().Select(Row));
        return new("docs/model/quantities.md", page.ToString());
    }

    private static IReadOnlyList<string> Row(Quantity quantity) =>
    [
        $"**{Words.Of(quantity)}**",
        Summaries.Of(quantity),
        quantity == Quantity.Wound ? "at the trait" : Range(Starts.Of(quantity)),
        string.Join(", ", Catalogue.Rules.Where(r => r.Quantity == quantity).Select(r => $"[{r.Name}](rules.md#{Markdown.Anchor(Words.Of(quantity))})" + (r.Alternative ? " (off)" : ""))),
    ];

    private static IReadOnlyList<string> Row(Trait trait) =>
        [$"**{Words.Of(trait)}**", Starts.IsHelpers(trait) ? "helper" : "client", Summaries.Of(trait), Range(Starts.Of(trait))];

    private static string Range((double From, double To) range) =>
        range.To == range.From ? Markdown.Number(range.From) : $"{Markdown.Number(range.From)} to {Markdown.Number(range.To)}";
}
