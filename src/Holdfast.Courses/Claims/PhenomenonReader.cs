namespace Holdfast.Courses;

/// <summary>Reads phenomena from text: courses for the same person, and what must differ between them. docs/courses.md tells the language.</summary>
public static class PhenomenonReader
{
    /// <summary>Reads a phenomenon.</summary>
    /// <param name="text">The text, YAML; at most a million characters.</param>
    /// <param name="file">Its name, for diagnostics; it is not opened.</param>
    /// <param name="resolve">Gives the text of a course by its name; nothing when there is none.</param>
    /// <returns>The phenomenon, or diagnostics. Bad text never throws.</returns>
    public static Parsed<Phenomenon> Read(string text, string file, Func<string, string?>? resolve = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        Findings findings = new();
        Node? tree = TreeReader.Read(text, file, findings);
        Context context = new(findings);
        Fields? fields = findings.None ? Fields.Read(tree!, PhenomenonForm.Form, context) : null;
        if (fields is null)
        {
            return Parsed<Phenomenon>.From(null, findings);
        }

        Dictionary<string, Course?> courses = Courses(fields.Get(PhenomenonForm.Courses, []), resolve, findings);
        Phenomenon phenomenon = new()
        {
            Id = fields.Get(PhenomenonForm.Id, ""),
            Says = fields.Get(PhenomenonForm.Says, ""),
            Claims = fields.Get(PhenomenonForm.Claims, []),
            Replicates = fields.Get(PhenomenonForm.Replicates, 1),
            Courses = courses.Where(c => c.Value is not null).ToDictionary(c => c.Key, c => c.Value!),
            Expectations = [.. fields.Get(PhenomenonForm.Expect, []).Select(f => Expectation(f.Get(PhenomenonForm.ExpectSays, ""), f, courses, findings))],
        };
        return Parsed<Phenomenon>.From(phenomenon, findings);
    }

    private static Dictionary<string, Course?> Courses(IReadOnlyList<(ScalarNode Name, Node Text)> texts, Func<string, string?>? resolve, Findings findings)
    {
        CourseShelf shelf = new(resolve, findings);
        foreach ((ScalarNode name, Node text) in texts)
        {
            shelf.Put(name.Text, text);
        }

        Dictionary<string, Course?> courses = new(StringComparer.Ordinal);
        foreach ((ScalarNode name, Node text) in texts)
        {
            if (!name.Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or ' ') || name.Text.Contains(" in ", StringComparison.Ordinal))
            {
                findings.Add(DiagnosticCatalogue.OddKey, name, Findings.Quote(name.Text), "small letters, digits, spaces and hyphens", "Give the course a short name.");
            }

            MappingNode? whole = shelf.Whole(text, name.Text);
            if (whole is not null && text is MappingNode mapping && mapping.Find(CourseForm.Title.Name) is null)
            {
                whole = whole.With(new(name with { Text = CourseForm.Title.Name }, name));
            }

            courses.TryAdd(name.Text, whole is null ? null : CourseReader.Make(whole, findings));
        }

        return courses;
    }

    /// <summary>What must be seen, from keys 'left', 'must', 'right', 'by' and 'share'.</summary>
    internal static Expectation Expectation(string says, Fields fields, IReadOnlyDictionary<string, Course?> courses, Findings findings)
    {
        SmallestEffect by = fields.Get(PhenomenonForm.By, new(0.03, false));
        return new()
        {
            Says = says,
            Left = Measure(PhenomenonForm.Left),
            Right = Measure(PhenomenonForm.Right),
            Must = fields.Get(PhenomenonForm.Must, default),
            By = by.By,
            Relative = by.Relative,
            Share = fields.Get(PhenomenonForm.Share, 0.9),
        };

        Reading Measure(Key<Node> key) => (fields.Has(key) ? MeasureReader.Read(fields.Where(key), courses, findings) : null) ?? new([]);
    }
}
