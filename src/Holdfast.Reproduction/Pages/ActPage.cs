namespace Holdfast.Reproduction;

/// <summary>acts.md: what a helper can do, and what it means to the child.</summary>
internal static class ActPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make()
    {
        Markdown page = new Markdown("Acts and what they mean")
            .Says("Acts differ only in what they mean to the child; the [rules](rules.md) say what each meaning does. So a new act needs no new rule, and two acts that mean the same are the same. Each meaning is a strength from 0 to 1.")
            .Heading("Meanings")
            .Table(["meaning", "what it says", "read by"], Enum.GetValues<Meaning>().Select(Row))
            .Heading("Acts");
        ILookup<Act, (Act Act, Meaning Meaning, Formula Formula)> meanings = Catalogue.Meanings.ToLookup(m => m.Act);
        foreach (Act act in Enum.GetValues<Act>())
        {
            page.Says($"**{Words.Of(act)}**. {Summaries.Of(act)}")
                .List(meanings[act].Select(m => $"{Words.Of(m.Meaning)} {Markdown.Code(m.Formula)}"));
        }

        return new("docs/model/acts.md", page.ToString());
    }

    private static IReadOnlyList<string> Row(Meaning meaning) =>
    [
        $"**{Words.Of(meaning)}**",
        Summaries.Of(meaning),
        string.Join(", ", Catalogue.Rules.Where(r => r.Reads.Any(s => s.Kind == SymbolKind.Meaning && s.Name == Words.Of(meaning))).Select(r => $"[{r.Name}](rules.md#{Markdown.Anchor(Words.Of(r.Quantity))})")),
    ];
}
