namespace Holdfast.Courses;

/// <summary>A folder of course files, in which one course finds the other that it starts from.</summary>
/// <param name="path">The folder. It need not exist: then it is empty.</param>
public sealed class CourseFolder(string path)
{
    /// <summary>The names of the courses, in order: file names without ".yaml".</summary>
    public IReadOnlyList<string> Names => Directory.Exists(path)
        ? [.. Directory.GetFiles(path, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The text of a course, or nothing when there is none of this name. A name is never a path.</summary>
    public string? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string file = Path.Combine(path, name + ".yaml");
        return CourseShelf.IsName(name) && File.Exists(file) ? File.ReadAllText(file) : null;
    }

    /// <summary>Reads a course of the folder by its name; nothing when there is none of this name.</summary>
    public Parsed<Course>? Read(string name) => Find(name) is { } text ? CourseReader.Read(text, Path.Combine(path, name + ".yaml"), Find) : null;
}
