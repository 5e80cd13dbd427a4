namespace Holdfast.Courses.Tests;

/// <summary>The files of the repository that the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string CoursesFolder => Path.Combine(Root, "content", "courses");

    public static IReadOnlyList<string> CourseFiles => Directory.GetFiles(CoursesFolder, "*.yaml").Order(StringComparer.Ordinal).ToArray();

    public static string? Resolve(string name)
    {
        string path = Path.Combine(CoursesFolder, name + ".yaml");
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Holdfast.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run from a folder inside the repository.");
    }
}
