using Holdfast.Practice;

namespace Holdfast.Reproduction;

/// <summary>The documents, and the content from which what they print is rebuilt.</summary>
/// <param name="root">The folder with README.md and docs.</param>
/// <param name="content">The folder with courses, claims and scenes.</param>
public sealed class Repository(string root, string content)
{
    /// <summary>A file that every folder of documents has.</summary>
    public const string Sign = "docs/model/odd.md";

    /// <summary>The folder with README.md and docs.</summary>
    public string Root { get; } = root;

    /// <summary>The folder with courses, claims and scenes.</summary>
    public string Content { get; } = content;

    /// <summary>The shipped courses.</summary>
    internal CourseFolder Courses => new(Path.Combine(Content, "courses"));

    /// <summary>The names of the shipped scenes, in order.</summary>
    internal IReadOnlyList<string> SceneNames =>
        [.. Directory.GetFiles(Path.Combine(Content, "scenes"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>The first folder at or above one that holds the documents; nothing where there is none.</summary>
    public static string? RootAbove(string folder)
    {
        DirectoryInfo? at = new(folder);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, Sign)))
        {
            at = at.Parent;
        }

        return at?.FullName;
    }

    /// <summary>A folder itself, where it holds the documents; nothing where it does not.</summary>
    public static string? RootAt(string folder) => File.Exists(Path.Combine(folder, Sign)) ? folder : null;

    /// <summary>The repository at or above a folder, documents and content together.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Repository Above(string folder)
    {
        string found = RootAbove(folder) ?? throw new InvalidOperationException($"No folder at or above {folder} holds {Sign}.");
        return new(found, Path.Combine(found, "content"));
    }

    /// <summary>A file, by its path from the root.</summary>
    public string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>The Markdown files whose blocks may be rebuilt, by their paths from the root, in order.</summary>
    public IReadOnlyList<string> Documents() =>
    [
        "README.md",
        .. Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>All phenomena, in order of their numbers.</summary>
    internal IReadOnlyList<Phenomenon> Phenomena() => Whole(PhenomenonFolder.Read(Path.Combine(Content, "claims"), Courses));

    /// <summary>A shipped course.</summary>
    internal Course Course(string name) => Whole(Courses.Read(name) ?? throw new InvalidOperationException($"There is no course \"{name}\"."));

    /// <summary>A shipped scene.</summary>
    internal Scene Scene(string name)
    {
        string Text(string folder, string key) => File.ReadAllText(Path.Combine(Content, folder, key + ".yaml"));
        return Whole(SceneReader.Read(Text("scenes", name), name, name + ".yaml", client => Text("clients", client), Courses.Find));
    }

    private static T Whole<T>(Parsed<T> parsed)
        where T : class => parsed.Value ?? throw new InvalidOperationException(string.Join('\n', parsed.Diagnostics));
}
