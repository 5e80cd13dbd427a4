namespace Holdfast.Courses;

/// <summary>Reads courses of therapy from text. docs/courses.md tells the language.</summary>
public static class CourseReader
{
    /// <summary>Reads a course.</summary>
    /// <param name="text">The text, YAML; at most a million characters.</param>
    /// <param name="file">Its name, for diagnostics; it is not opened.</param>
    /// <param name="resolve">Gives the text of the course that another starts from ('like'), by its name; nothing when there is none.
    /// Names are small letters, digits and hyphens, so that a name is safe as a file's.</param>
    /// <returns>The course, or diagnostics. Bad text never throws.</returns>
    public static Parsed<Course> Read(string text, string file, Func<string, string?>? resolve = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        Findings findings = new();
        Node? tree = TreeReader.Read(text, file, findings);
        MappingNode? whole = findings.None ? new CourseShelf(resolve, findings).Whole(tree!, file) : null;
        return Parsed<Course>.From(whole is null ? null : Make(whole, findings), findings);
    }

    /// <summary>The course that a whole mapping describes; nothing, and findings, when it cannot be.</summary>
    internal static Course? Make(MappingNode whole, Findings findings)
    {
        Findings own = new();
        CourseDraft? draft = CourseForm.Read(whole, own);
        if (own.None)
        {
            CourseCheck.Check(draft!, own);
        }

        findings.AddAll(own.InOrder());
        return own.None ? CourseCheck.Finish(draft!) : null;
    }
}
