namespace Holdfast.Lab;

/// <summary>Reads studies from text. docs/studies.md tells the language.</summary>
public static class StudyReader
{
    private const double YearsInBlock = 8192;
    private const int LeastPersons = 256;
    private const int ValuesInBlock = 1 << 20;
    private const int MostValuesInBlock = 100_000_000;

    /// <summary>Reads a study.</summary>
    /// <param name="text">The text, YAML; at most a million characters.</param>
    /// <param name="file">Its name, for diagnostics; it is not opened.</param>
    /// <param name="resolve">Gives the text of a course by its name; nothing when there is none.</param>
    /// <returns>The study, or diagnostics. Bad text never throws.</returns>
    public static Parsed<Study> Read(string text, string file, Func<string, string?>? resolve = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        Findings findings = new();
        Node? tree = TreeReader.Read(text, file, findings, "Begin with a title and the courses: 'study: ...' and 'courses: ...'.");
        Fields? fields = findings.None ? Fields.Read(tree!, StudyForm.Form, new(findings)) : null;
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        Study? study = fields is null ? null : Make(fields, text, texts, Kept, findings);
        return Parsed<Study>.From(findings.None ? study : null, findings);

        string? Kept(string name)
        {
            string? found = resolve?.Invoke(name);
            if (found is not null)
            {
                texts[name] = found;
            }

            return found;
        }
    }

    /// <summary>The schema of a study's file, for editors.</summary>
    public static string Schema() => CourseSchema.Write("A study", StudyForm.Form);

    private static Study? Make(Fields fields, string text, SortedDictionary<string, string> texts, Func<string, string?> resolve, Findings findings)
    {
        IReadOnlyList<(ScalarNode Name, Fields Thing)> variants = fields.Get(StudyForm.Variants, []);
        IReadOnlyList<(ScalarNode Name, Node Text)> named = fields.Get(StudyForm.Courses, []);
        IReadOnlyList<Fields> given = fields.Get(StudyForm.Factors, []);
        ulong seed = (ulong)fields.Get(StudyForm.Seed, 1);
        Names names = new(findings);
        foreach (ScalarNode name in named.Select(n => n.Name).Concat(variants.Select(v => v.Name)))
        {
            Names.Check(name, findings);
        }

        CourseTable table = new(named, resolve, findings);
        Change[] changes = [.. variants.Select(v => Change.Read(v.Thing, findings))];
        table.Add(changes.Length == 0 ? [Change.None] : changes);
        FactorReader reader = new(table, names, findings);
        Factor[] factors = [.. given.Select(reader.Read).OfType<Factor>()];
        table.Make();
        IReadOnlyList<(ScalarNode Name, Node Thing)> asked = fields.Get(StudyForm.Outcomes, []);
        StudyOutcome[] outcomes = [.. asked.Select(o => Outcome(o.Name, o.Thing, table.Named, names, findings)).OfType<StudyOutcome>()];
        if (asked.Count == 0 && fields.Has(StudyForm.Outcomes))
        {
            findings.Add(DiagnosticCatalogue.MissingKey, fields.Where(StudyForm.Outcomes), "no outcome", "names of your own, each with a measure", "Name at least one outcome with its measure.");
        }

        if (!findings.None || DesignReader.Read(fields, given, factors, seed, findings) is not { } design)
        {
            return null;
        }

        StudyPersons who = fields.Get(StudyForm.Persons, StudyPersons.Usual);
        int persons = who.Count;
        double walks = (double)persons * who.Replicates;
        if (!findings.None)
        {
            return null;
        }

        string[] called = variants.Count == 0 ? [""] : [.. variants.Select(v => v.Name.Text)];
        if ((double)design.Points * called.Length > int.MaxValue)
        {
            findings.Add(DiagnosticCatalogue.TooManyPoints, fields.Where(StudyForm.Design), $"{(double)design.Points * called.Length:0} points", "at most two thousand million points");
            return null;
        }

        double years = outcomes.SelectMany(o => o.Reading.Terms).Select(t => t.Course).Distinct().Sum(c => table.Named[c]!.Lasts.InDays / 365.25);
        int most = (int)Math.Max(1, ValuesInBlock / (walks * outcomes.Length));
        int block = fields.Has(StudyForm.Block) ? Math.Min(design.Points, fields.Get(StudyForm.Block, 1)) : (int)Math.Clamp(YearsInBlock / (walks * Math.Max(years, 0.1)), 1, most);
        if (block * walks * outcomes.Length > MostValuesInBlock)
        {
            findings.Add(
                DiagnosticCatalogue.TooManyPoints, fields.Where(StudyForm.Block), $"{block} points of {persons} persons{(who.Replicates > 1 ? $", {who.Replicates} times each," : "")} and {outcomes.Length} outcomes in a block", $"at most {MostValuesInBlock} values in a block",
                "Take fewer persons, or a smaller block.");
            return null;
        }

        return new()
        {
            Title = fields.Get(StudyForm.Title, ""),
            Says = fields.Get(StudyForm.Says, "").Trim(),
            Persons = persons,
            FirstPerson = who.First,
            Replicates = who.Replicates,
            Seed = seed,
            Factors = factors,
            Design = design,
            Outcomes = outcomes,
            Variants = [.. called.Select((name, i) => new StudyVariant(name, table.Begin(i, changes.Length == 0 ? Change.None : changes[i])))],
            PointsInBlock = Math.Min(design.Points, block),
            PersonsInBlock = block > 1 || walks * years < 2 * YearsInBlock ? persons : (int)Math.Clamp(Math.Max(LeastPersons, YearsInBlock / years) / who.Replicates, 1, persons),
            Text = text,
            CourseTexts = texts,
        };
    }

    private static StudyOutcome? Outcome(ScalarNode name, Node measure, IReadOnlyDictionary<string, Course?> courses, Names names, Findings findings)
    {
        Names.Check(name, findings);
        names.Take(name, name.Text);
        if (MeasureReader.Read(measure, courses, findings) is not { } reading)
        {
            return null;
        }

        if (reading.Terms.Count == 0)
        {
            findings.Add(DiagnosticCatalogue.NotAMeasure, measure, Findings.Describe(measure), MeasureReader.Allowed);
            return null;
        }

        return new(name.Text, string.Join(' ', ((ScalarNode)measure).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), reading);
    }
}
