using System.Xml.Linq;

namespace Holdfast.Architecture.Tests;

/// <summary>The repository as it lies on the disk, without what is built or fetched.</summary>
internal static class House
{
    private static readonly string[] Passed = ["bin", "obj", ".git", ".dotnet", ".vs", ".idea", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules"];
    private static readonly string[] TextEndings = [".cs", ".csproj", ".props", ".slnx", ".json", ".md", ".yaml", ".yml", ".razor", ".css", ".js", ".html", ".svg", ".txt", ".cff", ".bib", ".sh", ".py", ".c", ".editorconfig", ".gitignore", ""];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths of all text files, from the root, with slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(Root).Order(StringComparer.Ordinal)];

    /// <summary>Paths of all projects.</summary>
    public static IReadOnlyList<string> Projects { get; } = [.. Files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal))];

    /// <summary>Paths of C# files below some folders; all when none is named.</summary>
    public static IReadOnlyList<string> Code(params string[] folders) =>
        [.. Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && (folders.Length == 0 || folders.Any(d => f.StartsWith(d + "/", StringComparison.Ordinal))))];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static XDocument Xml(string path) => XDocument.Load(Path.Combine(Root, path));

    public static bool Exists(string path) => File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path));

    /// <summary>What a project includes of a kind, such as its PackageReference.</summary>
    public static IReadOnlyList<string> Includes(string project, string kind) =>
        [.. Xml(project).Descendants(kind).Select(e => (string?)e.Attribute("Include")).OfType<string>()];

    public static string NameOf(string project) => Path.GetFileNameWithoutExtension(project);

    /// <summary>The property of a name in Directory.Build.props.</summary>
    public static string Property(string name) => Xml("Directory.Build.props").Descendants(name).Single().Value;

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder).Where(f => TextEndings.Contains(Path.GetExtension(f)) || Path.GetFileName(f).StartsWith('.')))
        {
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (string below in Directory.EnumerateDirectories(folder).Where(d => !Passed.Contains(Path.GetFileName(d)) && new DirectoryInfo(d).LinkTarget is null))
        {
            foreach (string file in Walk(below))
            {
                yield return file;
            }
        }
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Holdfast.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run from a folder inside the repository.");
    }
}
