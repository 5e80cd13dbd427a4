namespace Holdfast.Practice;

/// <summary>Reads ladders of first sentences from text. docs/authoring.md tells the language.</summary>
public static class LadderReader
{
    /// <summary>Reads ladders.</summary>
    /// <param name="text">The text, YAML; at most a million characters.</param>
    /// <param name="file">The file's name, for diagnostics; it is not opened.</param>
    /// <returns>The ladders, in order, or diagnostics. Bad text never throws.</returns>
    public static Parsed<IReadOnlyList<Ladder>> Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        Findings findings = new();
        Node? tree = TreeReader.Read(text, file, findings);
        Fields? fields = findings.None ? Fields.Read(tree!, LadderForm.Form, new(findings)) : null;
        List<Ladder> ladders = [];
        foreach (Fields one in fields?.Get(LadderForm.Ladders, []) ?? [])
        {
            Ladder ladder = Make(one, findings);
            if (ladders.Exists(l => l.Key == ladder.Key))
            {
                findings.Add(DiagnosticCatalogue.NameTaken, one.Where(LadderForm.Name), Findings.Quote(ladder.Key), "a name that no other ladder has", "Give one of the two another name.");
            }

            ladders.Add(ladder);
        }

        return Parsed<IReadOnlyList<Ladder>>.From(findings.None ? ladders : null, findings);
    }

    /// <summary>The schema of the file, for editors.</summary>
    public static string Schema() => CourseSchema.Write("Ladders of first sentences", LadderForm.Form);

    private static Ladder Make(Fields fields, Findings findings)
    {
        List<Rung> rungs = [];
        foreach ((int kind, Key<IReadOnlyList<string>> key) in LadderForm.Kinds.Index())
        {
            IReadOnlyList<string> sentences = fields.Get(key, []);
            if (fields.Where(key) is ListNode { Items.Count: 0 } empty)
            {
                findings.Add(DiagnosticCatalogue.MissingKey, empty, "an empty list", "one sentence at least", key.Advice);
            }

            rungs.AddRange(sentences.Select(s => new Rung((RungKind)kind, s.Trim())));
        }

        return new(fields.Get(LadderForm.Name, ""), fields.Get(LadderForm.Says, "").Trim(), fields.Get(LadderForm.Note, "").Trim(), rungs);
    }
}
