using System.Globalization;

namespace Holdfast.Lab;

/// <summary>
/// The courses of a study under every combination of its variants and choices, all made and checked when the study is read.
/// A course of the table knows its neighbours: the same course with another option.
/// </summary>
internal sealed class CourseTable
{
    /// <summary>The most courses that a study may come to.</summary>
    public const int Most = 2000;

    private readonly IReadOnlyList<(ScalarNode Name, Node Text)> named;
    private readonly CourseShelf shelf;
    private readonly Findings findings;
    private readonly List<IReadOnlyList<Change>> slots = [];
    private readonly Dictionary<Course, Place> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Course> courses = new(StringComparer.Ordinal);

    public CourseTable(IReadOnlyList<(ScalarNode Name, Node Text)> named, Func<string, string?> resolve, Findings findings)
    {
        this.named = named;
        this.findings = findings;
        shelf = new(resolve, findings);
        foreach ((ScalarNode name, Node text) in named)
        {
            shelf.Put(name.Text, text is MappingNode mapping && mapping.Find(CourseForm.Title.Name) is null && mapping.Find(CourseForm.Like.Name) is null
                ? mapping.With(new(name with { Text = CourseForm.Title.Name }, name)) : text);
        }

        Dictionary<string, Course?> all = new(StringComparer.Ordinal);
        foreach ((ScalarNode name, _) in named)
        {
            all.TryAdd(name.Text, Compose(name, []));
        }

        Named = all;
    }

    /// <summary>The named courses as they stand; nothing for one that has diagnostics.</summary>
    public IReadOnlyDictionary<string, Course?> Named { get; }

    /// <summary>Adds something that is one of several changes. The first are the study's variants.</summary>
    /// <returns>Its place among such things.</returns>
    public int Add(IReadOnlyList<Change> changes)
    {
        slots.Add(changes);
        return slots.Count - 1;
    }

    /// <summary>Makes every course.</summary>
    public void Make()
    {
        double count = slots.Aggregate((double)named.Count, (all, s) => all * (Moves(s) ? s.Count : 1));
        if (count > Most)
        {
            findings.Add(DiagnosticCatalogue.TooManyPoints, named[0].Name, $"{count:0} different courses", $"at most {Most} courses in all combinations of variants and choices");
        }

        if (!findings.None)
        {
            return;
        }

        foreach ((ScalarNode name, _) in named)
        {
            int[] chosen = new int[slots.Count];
            do
            {
                if (Compose(name, chosen) is { } course)
                {
                    places[course] = new(name.Text, [.. chosen]);
                    courses[Key(name.Text, chosen)] = course;
                }
            }
            while (findings.None && Next(chosen));
        }
    }

    /// <summary>Where a variant begins: the named courses, with the first option of everything.</summary>
    public Dictionary<string, Variant> Begin(int variant, Change change)
    {
        int[] chosen = new int[slots.Count];
        chosen[0] = Moves(slots[0]) ? variant : 0;
        return named.ToDictionary(n => n.Name.Text, n => change.Apply(Variant.Of(courses[Key(n.Name.Text, chosen)])));
    }

    /// <summary>The same course with another option of something.</summary>
    public Course With(Course course, int slot, int option)
    {
        if (!Moves(slots[slot]))
        {
            return course;
        }

        Place place = places[course];
        int[] chosen = [.. place.Chosen];
        chosen[slot] = option;
        return courses[Key(place.Name, chosen)];
    }

    // What changes only the theory leaves the courses alone.
    private static bool Moves(IReadOnlyList<Change> slot) => slot.Any(c => c.With is not null || c.Instead is not null);

    private static string Key(string name, int[] chosen) => name + " " + string.Join(' ', chosen);

    private bool Next(int[] chosen)
    {
        for (int s = slots.Count - 1; s >= 0; s--)
        {
            if (Moves(slots[s]) && ++chosen[s] < slots[s].Count)
            {
                return true;
            }

            chosen[s] = 0;
        }

        return false;
    }

    private Course? Compose(ScalarNode name, int[] chosen)
    {
        ScalarNode at = name;
        for (int s = 0; s < chosen.Length; s++)
        {
            at = slots[s][chosen[s]].Instead ?? at;
        }

        at = at with { Text = at.Text.Trim() };
        string path = at.Text;
        for (int s = 0; s < chosen.Length; s++)
        {
            if (slots[s][chosen[s]].With is { } with)
            {
                path = string.Create(CultureInfo.InvariantCulture, $"{path}, {s}.{chosen[s]}");
                shelf.Put(path, with.With(new(at with { Text = CourseForm.Like.Name }, at)));
                at = new(with.File, with.Line, with.Column, path);
            }
        }

        MappingNode own = new(at.File, at.Line, at.Column, [new(at with { Text = CourseForm.Like.Name }, at)]);
        return shelf.Whole(own, "the point") is { } whole ? CourseReader.Make(whole, findings) : null;
    }

    private sealed record Place(string Name, int[] Chosen);
}
