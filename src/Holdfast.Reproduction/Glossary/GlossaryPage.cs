namespace Holdfast.Reproduction;

/// <summary>glossary.md: the words, in order of the alphabet.</summary>
internal static class GlossaryPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make()
    {
        Markdown page = new Markdown("Glossary")
            .Says("The words of Holdfast, in the program as on its pages. The same word means the same thing everywhere.")
            .Table(["word", "meaning", ""], Entries().OrderBy(e => e.Word, StringComparer.Ordinal).Select(e => (IReadOnlyList<string>)[$"**{e.Word}**", e.Says, e.Kind]));
        return new("docs/glossary.md", page.ToString());
    }

    private static IEnumerable<(string Word, string Says, string Kind)> Entries()
    {
        (string Word, string Says, string Kind)[] members =
        [
            .. Of<Quantity>("quantity"), .. Of<Trait>("trait"), .. Of<View>("view"), .. Of<Outcome>("outcome"), .. Of<Mode>("mode"), .. Of<Act>("act"),
            .. Of<Meaning>("meaning"), .. Of<Habits>("habit"), .. Of<RequestKind>("request"), .. Of<ContactKind>("contact"), .. Of<EndingKind>("ending"),
            .. Of<StretchKind>("stretch"), .. Of<Reception>("reception"), .. Of<Evidence>("evidence"),
        ];
        return GlossaryTable.All.Select(e => (e.Word, e.Says, "")).Concat(members);
    }

    private static IEnumerable<(string, string, string)> Of<TEnum>(string kind)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Where(v => v.ToString() != "None").Select(v => (Words.Of(v), Summaries.Of(v), kind));
}
