namespace Holdfast.Courses;

/// <summary>Finds the course that another starts from, and lays the one over the other.</summary>
internal sealed class CourseShelf(Func<string, string?>? resolve, Findings findings)
{
    /// <summary>The longest row of courses that start from one another.</summary>
    public const int LongestRow = 8;

    private readonly Dictionary<string, Node> inline = [];

    /// <summary>Puts a course on the shelf that stands in the text itself.</summary>
    public void Put(string name, Node course) => inline.TryAdd(name, course);

    /// <summary>A course laid over all those that it starts from; nothing when one cannot be found.</summary>
    /// <param name="course">The text of the course.</param>
    /// <param name="names">The names already opened, so that a circle is seen.</param>
    public MappingNode? Whole(Node course, params IReadOnlyList<string> names)
    {
        if (course is ScalarNode { Text.Length: > 0 } word && names.Count > 0 && inline.ContainsKey(names[^1]))
        {
            return Open(word, word.Text.Trim(), names);
        }

        if (course is not MappingNode mapping)
        {
            findings.Add(DiagnosticCatalogue.WrongShape, course, Findings.Describe(course), $"keys: {CourseForm.Form.KeyList}");
            return null;
        }

        MappingNode below = mapping with { Entries = [] };
        if (mapping.Find(CourseForm.Like.Name) is { } like)
        {
            if (!Values.Text.TryRead(like, new(findings), out string name) || Open(like, name, names) is not { } found)
            {
                return null;
            }

            below = found;
        }

        return Lay(below, mapping);
    }

    /// <summary>The course of a name, with all that it starts from.</summary>
    public MappingNode? Open(Node where, string name, IReadOnlyList<string> names)
    {
        // A course in the text itself comes first; but within itself its name means the file.
        bool own = inline.TryGetValue(name, out Node? found) && !(names.Count > 0 && names[^1] == name);
        string opened = own ? name : name + ".yaml";
        if (names.Contains(opened) || names.Count >= LongestRow)
        {
            findings.Add(DiagnosticCatalogue.InACircle, where, Findings.Quote(name), $"a row of at most {LongestRow} courses");
            return null;
        }

        if (!own)
        {
            string? text = IsName(name) ? resolve?.Invoke(name) : null;
            if (text is null)
            {
                findings.Add(DiagnosticCatalogue.NoSuchCourse, where, Findings.Quote(name), "the name of a course file: small letters, digits and hyphens");
                return null;
            }

            found = TreeReader.Read(text, opened, findings);
        }

        return found is null ? null : Whole(found, [.. names, opened]);
    }

    /// <summary>Whether this can be the name of a course file: so no name is a path.</summary>
    public static bool IsName(string name) => name.Length is > 0 and <= 80 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private MappingNode? Lay(MappingNode below, MappingNode above)
    {
        MappingNode all = Layers.Over(below, above.Without(CourseForm.Like.Name, CourseForm.Helper.Name, CourseForm.AlsoHappens.Name), CourseForm.Form);
        if (above.FindEntry(CourseForm.AlsoHappens.Name) is { } also)
        {
            IReadOnlyList<Node> before = all.Find(CourseForm.Happens.Name) is ListNode list ? list.Items : [];
            all = all.With(new(also.Key with { Text = CourseForm.Happens.Name }, also.Value is ListNode more ? more with { Items = [.. before, .. more.Items] } : also.Value));
        }

        if (above.FindEntry(CourseForm.Helper.Name) is not { } helper)
        {
            return all;
        }

        if (above.Find(CourseForm.Helpers.Name) is not null)
        {
            findings.Add(DiagnosticCatalogue.OneOrTheOther, helper.Key, "'helper' and 'helpers'", "'helper' or 'helpers'");
            return null;
        }

        IReadOnlyList<Node> helpers = below.Find(CourseForm.Helpers.Name) is ListNode there ? there.Items : [];
        if (helpers.Count > 1)
        {
            findings.Add(DiagnosticCatalogue.WhichHelper, helper.Key, $"{helpers.Count} helpers in the course that this one starts from", "'helper' over a course with one helper");
            return null;
        }

        Node one = helpers is [MappingNode under] && helper.Value is MappingNode over ? Layers.Over(under, over, HelperForm.Form) : helper.Value;
        return all.With(new(helper.Key with { Text = CourseForm.Helpers.Name }, new ListNode(one.File, one.Line, one.Column, [one])));
    }
}
