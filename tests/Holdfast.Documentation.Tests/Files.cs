namespace Holdfast.Documentation.Tests;

/// <summary>The files that the tests read.</summary>
internal static class Files
{
    internal static Repository Repository { get; } = Repository.Above(AppContext.BaseDirectory);

    internal static string Read(string file) => File.ReadAllText(Repository.PathOf(file));

    /// <summary>Every Markdown file that readers meet: the README and all of docs.</summary>
    internal static IEnumerable<string> Documents =>
        Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.Root, "*.md"))
            .Select(f => Path.GetRelativePath(Repository.Root, f))
            .Order(StringComparer.Ordinal);
}
