namespace Holdfast.Documentation;

/// <summary>The folders of the repository that the documentation is made from and written to.</summary>
internal sealed class Repository
{
    private Repository(string root) => Root = root;

    /// <summary>The folder that holds Holdfast.slnx.</summary>
    public string Root { get; }

    /// <summary>The shipped courses.</summary>
    public CourseFolder Courses => new(Path.Combine(Root, "content", "courses"));

    /// <summary>The first repository at or above a folder.</summary>
    public static Repository Above(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Holdfast.slnx")))
            {
                return new(at.FullName);
            }
        }

        throw new InvalidOperationException($"No folder at or above {folder} holds Holdfast.slnx.");
    }

    /// <summary>All phenomena, in order of their numbers.</summary>
    public IReadOnlyList<Phenomenon> Phenomena() => Whole(PhenomenonFolder.Read(Path.Combine(Root, "content", "claims"), Courses));

    /// <summary>A shipped course.</summary>
    public Course Course(string name) => Whole(Courses.Read(name) ?? throw new InvalidOperationException($"There is no course \"{name}\"."));

    /// <summary>A file, by its path in the repository.</summary>
    public string PathOf(string file) => Path.Combine(Root, file);

    private static T Whole<T>(Parsed<T> parsed)
        where T : class => parsed.Value ?? throw new InvalidOperationException(string.Join('\n', parsed.Diagnostics));
}
