using System.Xml.Linq;

namespace Holdfast.Web.Tests;

/// <summary>The lists of words as they stand in their files, and the sources of the pages that say them.</summary>
internal static class WordLists
{
    private static readonly string Folder = Path.Combine(TokenTests.Root(), "src", "Holdfast.Web.Client", "Language");

    /// <summary>English.</summary>
    public static IReadOnlyDictionary<string, string> English { get; } = Read("Words.resx");

    /// <summary>German.</summary>
    public static IReadOnlyDictionary<string, string> German { get; } = Read("Woerter.resx");

    /// <summary>Every source of a page, by its path within the repository.</summary>
    public static IReadOnlyDictionary<string, string> Sources { get; } = new[] { "Holdfast.Web", "Holdfast.Web.Client" }
        .SelectMany(p => Directory.GetFiles(Path.Combine(TokenTests.Root(), "src", p), "*", SearchOption.AllDirectories))
        .Where(f => Path.GetExtension(f) is ".cs" or ".razor" && !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        .ToDictionary(f => Path.GetRelativePath(TokenTests.Root(), f), File.ReadAllText);

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Folder, file)).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);
}
