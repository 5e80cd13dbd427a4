namespace Holdfast.Understand;

/// <summary>Reads chapters from text.</summary>
public static class ChapterReader
{
    /// <summary>Reads a chapter.</summary>
    /// <param name="text">The text, YAML; at most a million characters.</param>
    /// <param name="key">Its name: the file's, without number and ".yaml".</param>
    /// <param name="file">The file's name, for diagnostics; it is not opened.</param>
    /// <param name="course">Gives the text of a course by name; nothing when there is none.</param>
    /// <returns>The chapter, or diagnostics. Bad text never throws.</returns>
    public static Parsed<Chapter> Read(string text, string key, string file, Func<string, string?>? course = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(file);
        Findings findings = new();
        Node? tree = TreeReader.Read(text, file, findings);
        Fields? fields = findings.None ? Fields.Read(tree!, ChapterForm.Form, new(findings)) : null;
        Chapter? chapter = fields is not null && fields.Has(ChapterForm.Figure) ? Make(fields, key, course, findings) : null;
        return Parsed<Chapter>.From(findings.None ? chapter : null, findings);
    }

    /// <summary>The schema of a chapter's file, for editors.</summary>
    public static string Schema() => CourseSchema.Write("A chapter of Understand", ChapterForm.Form);

    private static Chapter? Make(Fields fields, string key, Func<string, string?>? course, Findings findings)
    {
        Fields figure = fields.Get(ChapterForm.Figure, fields);
        return figure == fields || FigureReader.Make(figure, fields.Get(ChapterForm.Title, ""), course, findings) is not { } shown ? null : new()
        {
            Key = key,
            Number = fields.Get(ChapterForm.Number, 1),
            Title = fields.Get(ChapterForm.Title, ""),
            Idea = fields.Get(ChapterForm.Idea, "").Trim(),
            Opens = fields.Get(ChapterForm.Opens, ""),
            Figure = shown,
            Follows = fields.Get(ChapterForm.Follows, ""),
            Therapists = fields.Get(ChapterForm.Therapists, ""),
            Fearing = fields.Get(ChapterForm.Fearing, ""),
            Unsure = fields.Get(ChapterForm.Unsure, ""),
            Sources = fields.Get(ChapterForm.Sources, []),
            Card = fields.Get(ChapterForm.Card, "").Trim(),
        };
    }
}
