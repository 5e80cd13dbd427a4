namespace Holdfast.Courses.Tests;

/// <summary>Short case notes for tests.</summary>
internal static class Note
{
    /// <summary>A year with one helper, and these lines.</summary>
    public static string With(params string[] lines) => "course: A year\nlasts: 1 year\nhelper: { name: Jonas, ends: { at: week 50, how: planned } }\n" + string.Join('\n', lines) + "\n";

    /// <summary>A year with one helper in which this happens.</summary>
    public static string Where(params string[] happenings) => With(["happens:", .. happenings.Select(h => "  - " + h)]);

    /// <summary>The course of a text that has nothing the matter with it.</summary>
    public static Course Read(string text, Func<string, string?>? resolve = null)
    {
        Parsed<Course> parsed = CourseReader.Read(text, "note.yaml", resolve);
        Assert.Empty(parsed.Diagnostics);
        return parsed.Value!;
    }

    /// <summary>The only diagnostic of a text.</summary>
    public static Diagnostic Wrong(DiagnosticKind kind, string text, Func<string, string?>? resolve = null)
    {
        Parsed<Course> parsed = CourseReader.Read(text, "note.yaml", resolve);
        Assert.Null(parsed.Value);
        Diagnostic one = Assert.Single(parsed.Diagnostics);
        Assert.Equal(kind.Code, one.Code);
        return one;
    }
}
