namespace Holdfast.Understand;

/// <summary>Reads questions from text.</summary>
public static class QuestionReader
{
    /// <summary>Reads a question.</summary>
    /// <param name="text">The text, YAML; at most a million characters.</param>
    /// <param name="key">Its name: the file's, without number and ".yaml".</param>
    /// <param name="file">The file's name, for diagnostics; it is not opened.</param>
    /// <param name="course">Gives the text of a course by name; nothing when there is none.</param>
    /// <returns>The question, or diagnostics. Bad text never throws.</returns>
    public static Parsed<Question> Read(string text, string key, string file, Func<string, string?>? course = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(file);
        Findings findings = new();
        Node? tree = TreeReader.Read(text, file, findings);
        Fields? fields = findings.None ? Fields.Read(tree!, QuestionForm.Form, new(findings)) : null;
        Question? question = fields is null ? null : Make(fields, key, course, findings);
        return Parsed<Question>.From(findings.None ? question : null, findings);
    }

    /// <summary>The schema of a question's file, for editors.</summary>
    public static string Schema() => CourseSchema.Write("A question that people ask", QuestionForm.Form);

    private static Question Make(Fields fields, string key, Func<string, string?>? course, Findings findings)
    {
        string asked = fields.Get(QuestionForm.Asked, "").Trim();
        IReadOnlyList<string> ask = fields.Get(QuestionForm.Ask, []);
        if (findings.None && ask.Count < QuestionForm.LeastAsked)
        {
            findings.Add(DiagnosticCatalogue.OutOfRange, fields.Where(QuestionForm.Ask), $"{ask.Count} in the list", $"from {QuestionForm.LeastAsked} to {QuestionForm.MostAsked}");
        }

        Fields figure = fields.Get(QuestionForm.Figure, fields);
        return new()
        {
            Key = key,
            Number = fields.Get(QuestionForm.Number, 1),
            Asked = asked,
            Answer = fields.Get(QuestionForm.Answer, "").Trim(),
            Reasons = fields.Get(QuestionForm.Reasons, ""),
            Unknown = fields.Get(QuestionForm.Unknown, ""),
            Ask = ask,
            Chapters = fields.Get(QuestionForm.Chapters, []),
            Sources = fields.Get(QuestionForm.Sources, []),
            Figure = figure == fields ? null : FigureReader.Make(figure, asked, course, findings),
        };
    }
}
