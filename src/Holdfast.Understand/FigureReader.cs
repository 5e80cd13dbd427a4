namespace Holdfast.Understand;

/// <summary>Makes what can be moved of a figure's text.</summary>
internal static class FigureReader
{
    /// <summary>Makes a figure of fields that were read; nothing when there are findings.</summary>
    /// <param name="figure">The figure's own fields.</param>
    /// <param name="title">What its courses are called.</param>
    /// <param name="courseText">Gives the text of a course by name; nothing when there is none.</param>
    /// <param name="findings">What is the matter.</param>
    public static Demonstration? Make(Fields figure, string title, Func<string, string?>? courseText, Findings findings)
    {
        const string Common = "the figure";
        Node common = figure.Where(FigureForm.Course);
        CourseShelf shelf = new(courseText, findings);
        shelf.Put(Common, common is MappingNode whole && whole.Find(CourseForm.Title.Name) is null ? whole.With(new(Word(common, CourseForm.Title.Name), Word(common, title))) : common);
        List<Stop> stops = [];
        foreach (Fields stop in figure.Get(FigureForm.Stops, []))
        {
            MappingNode own = stop.Has(FigureForm.With) && stop.Where(FigureForm.With) is MappingNode given ? given : new(stop.Node.File, stop.Node.Line, stop.Node.Column, []);
            own = own.Find(CourseForm.Like.Name) is null ? own.With(new(Word(own, CourseForm.Like.Name), Word(own, Common))) : own;
            if (shelf.Whole(own, "the stop") is { } laid && CourseReader.Make(laid, findings) is { } course)
            {
                stops.Add(new(stop.Get(FigureForm.StopName, ""), stop.Get(FigureForm.StopSays, ""), course));
            }
        }

        Stop? beside = Find(FigureForm.Beside), begins = Find(FigureForm.Begins);
        Fields why = figure.Get(FigureForm.Why, figure);
        if (!findings.None || beside is null || begins is null || why == figure)
        {
            return null;
        }

        return new()
        {
            Moves = figure.Get(FigureForm.Moves, ""),
            Stops = stops,
            Beside = beside,
            Begins = begins,
            Shows = figure.Get(FigureForm.Shows, []),
            Why = why.Get(FigureForm.Of, Quantity.Hope),
            WhyFrom = why.Get(FigureForm.From, Duration.Zero),
            WhyUntil = why.Get(FigureForm.Until, Duration.Zero),
            Tells = [.. figure.Get(FigureForm.Tells, []).Select(t => Tell(t, begins.Course, stops, findings))],
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
        IReadOnlyList<string> at = fields.Get(FigureForm.At, []);
        foreach (string stop in at.Where(a => stops.TrueForAll(s => s.Key != a)))
        {
            findings.Add(DiagnosticCatalogue.CourseNotHere, fields.Where(FigureForm.At), Findings.Quote(stop), string.Join(", ", stops.Select(s => s.Key)));
        }

        string says = fields.Get(FigureForm.TellSays, "");
        return new(says, fields.Get(FigureForm.Otherwise, ""), at, PhenomenonReader.Expectation(says, fields, new Dictionary<string, Course?> { [Demonstration.Here] = course, [Demonstration.There] = course }, findings));
    }

    private static ScalarNode Word(Node near, string text) => new(near.File, near.Line, near.Column, text);
}
