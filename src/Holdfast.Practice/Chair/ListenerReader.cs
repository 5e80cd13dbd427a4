namespace Holdfast.Practice;

/// <summary>Reads the invented listener's lines from text. docs/authoring.md tells the language.</summary>
public static class ListenerReader
{
    /// <summary>Reads a listener.</summary>
    /// <param name="text">The text, YAML; at most a million characters.</param>
    /// <param name="file">The file's name, for diagnostics; it is not opened.</param>
    /// <param name="ladders">The ladders that lines may name.</param>
    /// <returns>The listener, or diagnostics. Bad text never throws.</returns>
    public static Parsed<Listener> Read(string text, string file, IReadOnlyList<Ladder> ladders)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(ladders);
        Findings findings = new();
        Node? tree = TreeReader.Read(text, file, findings);
        Fields? fields = findings.None ? Fields.Read(tree!, ListenerForm.Form, new(findings)) : null;
        List<ListenerLine> lines = [];
        foreach ((int manner, Key<Fields> key) in ListenerForm.Manners.Index())
        {
            if (fields is not null && fields.Has(key) && fields.Get(key, fields) is { } own && own != fields)
            {
                foreach ((int kind, Key<IReadOnlyList<Fields>> list) in ListenerForm.Kinds.Index())
                {
                    lines.AddRange(Lines(own, list, (ListenerManner)manner, (RungKind)kind, ladders, findings));
                }
            }
        }

        return Parsed<Listener>.From(findings.None ? new(lines) : null, findings);
    }

    /// <summary>The schema of the file, for editors.</summary>
    public static string Schema() => CourseSchema.Write("The invented listener of a rehearsal", ListenerForm.Form);

    private static List<ListenerLine> Lines(Fields fields, Key<IReadOnlyList<Fields>> key, ListenerManner manner, RungKind kind, IReadOnlyList<Ladder> ladders, Findings findings)
    {
        List<ListenerLine> lines = [.. fields.Get(key, []).Select(f => Line(f, manner, kind, ladders, findings))];
        if (fields.Has(key) && lines.All(l => l.Ladders.Count > 0))
        {
            findings.Add(DiagnosticCatalogue.NoDefault, fields.Where(key), lines.Count == 0 ? "no line" : "only lines with 'to'", "one line without 'to'", "Add one without 'to'.");
        }

        return lines;
    }

    private static ListenerLine Line(Fields fields, ListenerManner manner, RungKind kind, IReadOnlyList<Ladder> ladders, Findings findings)
    {
        IReadOnlyList<string> to = fields.Get(ListenerForm.To, []);
        foreach (string stranger in to.Where(t => ladders.All(l => l.Key != t)))
        {
            findings.Add(DiagnosticCatalogue.UnknownWord, fields.Where(ListenerForm.To), Findings.Quote(stranger), string.Join(", ", ladders.Select(l => l.Key)), Nearest.Advice(stranger, ladders.Select(l => l.Key)));
        }

        if (manner == ListenerManner.Badly && !fields.Has(ListenerForm.WentWrong))
        {
            findings.Add(DiagnosticCatalogue.MissingKey, fields.Node, $"no '{ListenerForm.WentWrong.Name}'", $"'{ListenerForm.WentWrong.Name}': words", ListenerForm.WentWrong.Advice);
        }

        return new(manner, kind, to, fields.Get(ListenerForm.Line, "").Trim(), fields.Get(ListenerForm.WentWrong, "").Trim());
    }
}
