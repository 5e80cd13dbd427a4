namespace Holdfast.Practice;

/// <summary>Reads clients from text. docs/authoring.md tells the language.</summary>
public static class ClientReader
{
    /// <summary>Reads a client.</summary>
    /// <param name="text">The text, YAML.</param>
    /// <param name="key">The client's name as scenes use it: the file's name without ".yaml".</param>
    /// <param name="file">The file's name, for diagnostics; it is not opened.</param>
    /// <returns>The client, or diagnostics. Bad text never throws.</returns>
    public static Parsed<VirtualClient> Read(string text, string key, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(file);
        Findings findings = new();
        Fields? fields = Open(text, file, findings);
        return Parsed<VirtualClient>.From(fields is null ? null : Make(fields, key, findings), findings);
    }

    internal static Fields? Open(string text, string file, Findings findings)
    {
        Node? tree = TreeReader.Read(text, file, findings);
        return findings.None ? Fields.Read(tree!, ClientForm.Form, new(findings)) : null;
    }

    internal static VirtualClient Make(Fields fields, string key, Findings findings)
    {
        Dictionary<string, IReadOnlyList<Line>> pools = new(StringComparer.Ordinal);
        foreach ((ScalarNode name, IReadOnlyList<Line> lines) in fields.Get(ClientForm.Lines, []))
        {
            pools.TryAdd(name.Text, [.. lines.Select((l, i) => l with { Place = $"{name.Text}, line {i + 1}" })]);
            if (lines.All(l => l.When.Specificity > 0))
            {
                findings.Add(DiagnosticCatalogue.NoDefault, name, "only lines with 'when'", "one line without 'when'");
            }
        }

        return new()
        {
            Key = key,
            Name = fields.Get(ClientForm.Name, ""),
            Pronoun = fields.Get(ClientForm.Pronoun, ""),
            Age = fields.Get(ClientForm.Age, 18),
            Life = fields.Get(ClientForm.Life, "").Trim(),
            ComesWith = fields.Get(ClientForm.ComesWith, "").Trim(),
            NeverSays = fields.Get(ClientForm.NeverSays, "").Trim(),
            Voice = fields.Get(ClientForm.Voice, new("", "", "", "", "")),
            Since = [Since.Nothing, .. fields.Get(ClientForm.Since, [])],
            Pools = pools,
        };
    }
}
