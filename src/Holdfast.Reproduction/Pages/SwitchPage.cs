namespace Holdfast.Reproduction;

/// <summary>switches.md: the tensions of the theory, kept open.</summary>
internal static class SwitchPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make()
    {
        Markdown page = new Markdown("Switches")
            .Says("Where the theory, or those who know it from the inside, disagree, both readings can be run side by side: `--switch \"safe self=use\"`. Each reading is a change to named rules or numbers and nothing else. The first reading of each question is the one taken unless another is chosen; only the first readings were held against the [phenomena](phenomena.md).");
        foreach (Switch s in Switches.All)
        {
            page.Heading(s.Name).Says(s.Question).Table(["reading", "what it claims", "what it changes"], s.Options.Select(o => (IReadOnlyList<string>)[$"**{o.Name}**", o.Says, Changes(o)]));
        }

        return new("docs/model/switches.md", page.ToString());
    }

    private static string Changes(SwitchOption option)
    {
        string[] parts =
        [
            .. option.Off.Select(r => $"\"{r}\" off"),
            .. option.On.Select(r => $"\"{r}\" on"),
            .. option.Scaled.Select(s => $"`{s.Key}` × {Markdown.Number(s.Value)}"),
        ];
        return parts.Length == 0 ? "nothing" : string.Join("; ", parts);
    }
}
