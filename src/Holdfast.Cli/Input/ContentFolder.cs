namespace Holdfast.Cli;

/// <summary>The folder of courses and claims that come with Holdfast.</summary>
/// <param name="path">Where it lies; null when it was not found.</param>
internal sealed class ContentFolder(string? path)
{
    /// <summary>Finds it: where HOLDFAST_CONTENT says, else from the program's folder upwards, else from the working folder upwards.</summary>
    public static ContentFolder Find(Surroundings surroundings) => new(
        surroundings.Content is { } named
            ? Path.GetFullPath(named, surroundings.WorkingFolder)
            : Above(surroundings.ProgramFolder) ?? Above(surroundings.WorkingFolder));

    /// <summary>Where it lies; null when it was not found.</summary>
    public string? Folder => path;

    /// <summary>The names of the courses, in order.</summary>
    public IReadOnlyList<string> CourseNames => Names("courses");

    /// <summary>The names of the phenomena, in order.</summary>
    public IReadOnlyList<string> ClaimNames => Names("claims");

    /// <summary>The names of the studies, in order.</summary>
    public IReadOnlyList<string> StudyNames => Names("studies");

    /// <summary>The names of the scenes, in order.</summary>
    public IReadOnlyList<string> SceneNames => Names("scenes");

    /// <summary>The file of a scene.</summary>
    public string SceneFile(string name) => Path.Combine(path ?? "", "scenes", name + ".yaml");

    /// <summary>The file of a study.</summary>
    public string StudyFile(string name) => Path.Combine(path ?? "", "studies", name + ".yaml");

    /// <summary>The file of a client.</summary>
    public string ClientFile(string name) => Path.Combine(path ?? "", "clients", name + ".yaml");

    /// <summary>The file of a course.</summary>
    public string CourseFile(string name) => Path.Combine(path ?? "", "courses", name + ".yaml");

    /// <summary>The file of a phenomenon.</summary>
    public string ClaimFile(string name) => Path.Combine(path ?? "", "claims", name + ".yaml");

    private static string? Above(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string content = Path.Combine(at.FullName, "content");
            if (Directory.Exists(Path.Combine(content, "courses")))
            {
                return content;
            }
        }

        return null;
    }

    private IReadOnlyList<string> Names(string kind)
    {
        string folder = Path.Combine(path ?? "", kind);
        return path is not null && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)]
            : [];
    }
}
