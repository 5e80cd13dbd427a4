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
        return figure == fields || Figure(figure, fields.Get(ChapterForm.Title, ""), course, findings) is not { } shown ? null : new()
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

    private static Demonstration? Figure(Fields figure, string title, Func<string, string?>? courseText, Findings findings)
    {
        const string Common = "the figure";
        Node common = figure.Where(ChapterForm.Course);
        CourseShelf shelf = new(courseText, findings);
        shelf.Put(Common, common is MappingNode whole && whole.Find(CourseForm.Title.Name) is null ? whole.With(new(Word(common, CourseForm.Title.Name), Word(common, title))) : common);
        List<Stop> stops = [];
        foreach (Fields stop in figure.Get(ChapterForm.Stops, []))
        {
            MappingNode own = stop.Has(ChapterForm.With) && stop.Where(ChapterForm.With) is MappingNode given ? given : new(stop.Node.File, stop.Node.Line, stop.Node.Column, []);
            own = own.Find(CourseForm.Like.Name) is null ? own.With(new(Word(own, CourseForm.Like.Name), Word(own, Common))) : own;
            if (shelf.Whole(own, "the stop") is { } laid && CourseReader.Make(laid, findings) is { } course)
            {
                stops.Add(new(stop.Get(ChapterForm.StopName, ""), stop.Get(ChapterForm.StopSays, ""), course));
            }
        }

        Stop? beside = Find(ChapterForm.Beside), begins = Find(ChapterForm.Begins);
        if (!findings.None || beside is null || begins is null)
        {
            return null;
        }

        Fields why = figure.Get(ChapterForm.Why, figure);
        return new()
        {
            Moves = figure.Get(ChapterForm.Moves, ""),
            Stops = stops,
            Beside = beside,
            Begins = begins,
            Shows = figure.Get(ChapterForm.Shows, []),
            Why = why.Get(ChapterForm.Of, Quantity.Hope),
            WhyFrom = why.Get(ChapterForm.From, Duration.Zero),
            WhyUntil = why.Get(ChapterForm.Until, Duration.Zero),
            Tells = [.. figure.Get(ChapterForm.Tells, []).Select(t => Tell(t, begins.Course, stops, findings))],
        };

        Stop? Find(Key<string> key)
        {
            string name = figure.Get(key, "");
            Stop? found = stops.Find(s => s.Key == name);
            if (found is null && findings.None)
            {
                findings.Add(DiagnosticCatalogue.CourseNotHere, figure.Where(key), Findings.Quote(name), string.Join(", ", stops.Select(s => s.Key)));
            }

            return found;
        }
    }

    private static Tell Tell(Fields fields, Course course, List<Stop> stops, Findings findings)
    {
        IReadOnlyList<string> at = fields.Get(ChapterForm.At, []);
        foreach (string stop in at.Where(a => stops.TrueForAll(s => s.Key != a)))
        {
            findings.Add(DiagnosticCatalogue.CourseNotHere, fields.Where(ChapterForm.At), Findings.Quote(stop), string.Join(", ", stops.Select(s => s.Key)));
        }

        string says = fields.Get(ChapterForm.TellSays, "");
        return new(says, fields.Get(ChapterForm.Otherwise, ""), at, PhenomenonReader.Expectation(says, fields, new Dictionary<string, Course?> { [Demonstration.Here] = course, [Demonstration.There] = course }, findings));
    }

    private static ScalarNode Word(Node near, string text) => new(near.File, near.Line, near.Column, text);
}
