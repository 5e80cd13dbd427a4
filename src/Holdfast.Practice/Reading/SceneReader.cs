using System.Globalization;

namespace Holdfast.Practice;

/// <summary>Reads scenes from text. docs/authoring.md tells the language.</summary>
public static class SceneReader
{
    /// <summary>The weeks that a scene's course goes on after its hour.</summary>
    public const int WeeksAfter = 26;

    /// <summary>Reads a scene.</summary>
    /// <param name="text">The text, YAML; at most a million characters.</param>
    /// <param name="key">The scene's name: the file's name without ".yaml".</param>
    /// <param name="file">The file's name, for diagnostics; it is not opened.</param>
    /// <param name="client">Gives the text of a client by name; nothing when there is none.</param>
    /// <param name="course">Gives the text of a course by name, for those that start from one; nothing when there is none.</param>
    /// <returns>The scene, or diagnostics. Bad text never throws.</returns>
    public static Parsed<Scene> Read(string text, string key, string file, Func<string, string?> client, Func<string, string?>? course = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(client);
        Findings findings = new();
        Node? tree = TreeReader.Read(text, file, findings);
        Fields? fields = findings.None ? Fields.Read(tree!, SceneForm.Form, new(findings)) : null;
        Scene? scene = fields is null ? null : Make(fields, key, file, client, course, findings);
        return Parsed<Scene>.From(findings.None ? scene : null, findings);
    }

    private static Scene? Make(Fields fields, string key, string file, Func<string, string?> clientText, Func<string, string?>? courseText, Findings findings)
    {
        string name = fields.Get(SceneForm.Client, "");
        string? found = CourseShelf.IsName(name) ? clientText(name) : null;
        if (found is null)
        {
            if (fields.Has(SceneForm.Client))
            {
                findings.Add(DiagnosticCatalogue.NoSuchClient, fields.Where(SceneForm.Client), Findings.Quote(name), "the name of a client's file: small letters, digits and hyphens");
            }

            return null;
        }

        Fields? clientFields = ClientReader.Open(found, name + ".yaml", findings);
        if (clientFields is null)
        {
            return null;
        }

        VirtualClient client = ClientReader.Make(clientFields, name, findings);
        IReadOnlyList<SceneTurn> turns = [.. fields.Get(SceneForm.Turns, []).Select(t => Turn(t, client, findings))];
        SceneShape.Check(turns, fields, findings);
        HourPlace place = fields.Get(SceneForm.Place, HourPlace.Session);
        Course? course = CourseOf(fields, clientFields, client, place, courseText, findings);
        return course is null || !findings.None ? null : new()
        {
            Key = key,
            File = file,
            Title = fields.Get(SceneForm.Title, ""),
            Client = client,
            About = fields.Get(SceneForm.About, "").Trim(),
            Note = fields.Get(SceneForm.Note, "").Trim(),
            Moment = fields.Get(SceneForm.Moment, "").Trim(),
            Place = place,
            Course = course,
            Needs = fields.Get(SceneForm.Needs, When.Always),
            Skills = fields.Get(SceneForm.Skills, []),
            Opens = fields.Has(SceneForm.InAYear) ? fields.Get(SceneForm.InAYear, fields).Get(SceneForm.Opens, Opening.AnyTime) : Opening.AnyTime,
            YearMoment = fields.Has(SceneForm.InAYear) ? fields.Get(SceneForm.InAYear, fields).Get(SceneForm.YearMoment, "").Trim() : "",
            Turns = turns,
            Tests = fields.Get(SceneForm.Tests, []),
        };
    }

    // The client's own file gives who comes and how you work; the scene lays over it what happened before.
    private static Course? CourseOf(Fields fields, Fields client, VirtualClient who, HourPlace place, Func<string, string?>? courseText, Findings findings)
    {
        Duration at = fields.Get(SceneForm.At, default);
        Node here = fields.Where(SceneForm.At);
        MappingNode Nothing(Node near) => new(near.File, near.Line, near.Column, []);
        ScalarNode Word(Node near, string text) => new(near.File, near.Line, near.Column, text);
        Entry Pair(Node near, string key, Node value) => new(Word(near, key), value);

        MappingNode comes = Nothing(client.Node).With(Pair(client.Node, "name", Word(client.Node, who.Name)));
        foreach (string part in new[] { ClientForm.Traits.Name, ClientForm.Begins.Name })
        {
            comes = client.Node.FindEntry(part) is { } entry ? comes.With(entry) : comes;
        }

        int days = ((at.Hours + 23) / 24) + ((WeeksAfter + 1) * 7);
        MappingNode whole = Nothing(client.Node)
            .With(Pair(client.Node, CourseForm.Title.Name, Word(client.Node, who.Name)))
            .With(Pair(client.Node, CourseForm.Lasts.Name, Word(here, days.ToString(CultureInfo.InvariantCulture) + " days")))
            .With(Pair(client.Node, CourseForm.Client.Name, comes));
        MappingNode? before = fields.Has(SceneForm.Before) ? fields.Where(SceneForm.Before) as MappingNode : Nothing(fields.Node);
        if (before is null)
        {
            findings.Add(DiagnosticCatalogue.WrongShape, fields.Where(SceneForm.Before), Findings.Describe(fields.Where(SceneForm.Before)), $"keys: {CourseForm.Form.KeyList}");
            return null;
        }

        Node helper = client.Node.Find(ClientForm.Helper.Name) ?? Nothing(client.Node);
        if (before.Find(CourseForm.Helpers.Name) is null)
        {
            whole = whole.With(Pair(helper, CourseForm.Helper.Name, helper));
        }

        CourseShelf shelf = new(courseText, findings);
        const string Own = "the client";
        shelf.Put(Own, whole);
        before = before.Find(CourseForm.Like.Name) is null ? before.With(Pair(before, CourseForm.Like.Name, Word(before, Own))) : before;
        MappingNode? laid = shelf.Whole(before, "the scene");
        Course? course = laid is null ? null : CourseReader.Make(laid, findings);
        if (course is null)
        {
            return null;
        }

        course = course with { Happenings = [.. course.Happenings, new Hour(at, place, [])] };
        if (!HourInPlay.CanOpen(course))
        {
            findings.Add(DiagnosticCatalogue.NoSessionThen, here, fields.Node.Find(SceneForm.At.Name) is ScalarNode s ? Findings.Quote(s.Text) : "no session", "a moment at which the course has a session");
            return null;
        }

        return course;
    }

    private static SceneTurn Turn(Fields fields, VirtualClient client, Findings findings)
    {
        string name = fields.Get(SceneForm.TurnName, "");
        List<Line> lines = [];
        int number = 0;
        foreach ((Line line, string from, Node node) in fields.Get(SceneForm.Says, []))
        {
            number++;
            if (from.Length == 0)
            {
                lines.Add(line with { Place = $"turn {name}, line {number}" });
            }
            else if (client.Pools.TryGetValue(from, out IReadOnlyList<Line>? pool))
            {
                lines.AddRange(pool.Select(l => l with { When = new([.. line.When.Clauses, .. l.When.Clauses]) }));
            }
            else
            {
                findings.Add(DiagnosticCatalogue.NoSuchPool, node, Findings.Quote(from), client.Pools.Count == 0 ? "the client has no 'lines'" : string.Join(", ", client.Pools.Keys));
            }
        }

        if (lines.Count > 0 && lines.All(l => l.When.Specificity > 0))
        {
            findings.Add(DiagnosticCatalogue.NoDefault, fields.Where(SceneForm.Says), "only lines with 'when'", "one line without 'when'");
        }

        RequestKind? asks = fields.Find(SceneForm.Asks);
        return new()
        {
            Name = name,
            Row = fields.Node.Line,
            Rides = fields.Get(SceneForm.Rides, asks is null ? Rides.Some : Rides.All),
            Asks = asks,
            Tells = fields.Get(SceneForm.Tells, false),
            Feels = fields.Get(SceneForm.Feels, false),
            Says = lines,
            Answers = [.. fields.Get(SceneForm.Answers, []).Select(Answer)],
        };
    }

    private static Answer Answer(Fields fields)
    {
        Stance stance = fields.Get(SceneForm.Stance, default);
        Heard? heard = fields.Find(SceneForm.Heard);
        return new()
        {
            Key = fields.Get(SceneForm.As, Stances.Of(stance).Word),
            Stance = stance,
            Words = fields.Get(SceneForm.Words, "").Trim(),
            Feedback = fields.Get(SceneForm.Feedback, []),
            Adult = fields.Get(SceneForm.Adult, []),
            Child = [.. fields.Get(SceneForm.Child, []).Select(v => v.Heard is null ? v with { Heard = heard } : v)],
            Better = fields.Get(SceneForm.Better, "").Trim(),
            Worse = fields.Get(SceneForm.Worse, "").Trim(),
            Next = fields.Get(SceneForm.Next, "").Trim(),
            Row = fields.Node.Line,
        };
    }
}
