using System.Net;
using System.Text.RegularExpressions;

namespace Holdfast.Documentation.Tests;

/// <summary>What a person can read, gathered from the sources: words of the pages, texts of the content, documents.</summary>
internal static partial class ReadersText
{
    private static readonly string[] Built = ["bin", "obj"];

    /// <summary>Words of the pages and figures, string by string. Names of keys are among them, which does no harm.</summary>
    internal static IReadOnlyList<(string File, string Words)> Interface { get; } =
    [
        .. Sources("src/Holdfast.Web", "*Words.cs").Concat(Sources("src/Holdfast.Web.Client", "*Words.cs")).Concat(Sources("src/Holdfast.Figures/Words", "*.cs")).SelectMany(f => Literals(f)),
        .. Sources("src/Holdfast.Web.Client", "*.resx").SelectMany(f => Values(f).Select(v => (f, v.Words))),
        .. Razor.Select(f => (f, Plain(Files.Read(f)))),
    ];

    /// <summary>Chapters, questions, the chair, the courses' and the scenes' first words, and the list of help. Titles of works are left out.</summary>
    internal static IReadOnlyList<(string File, string Words)> Content { get; } =
        [.. new[] { "content/understand", "content/questions", "content/chair" }.SelectMany(d => Sources(d, "*.yaml")).Append("content/help.yaml").Select(f => (f, Told(Files.Read(f))))];

    /// <summary>Documents for readers. The hazard log and the page on care name what must not be said, and are left out.</summary>
    internal static IReadOnlyList<(string File, string Words)> Documents { get; } =
        [.. Files.Documents.Where(f => f is not ("docs/hazard-log.md" or "docs/care.md") && !f.StartsWith("docs/model/", StringComparison.Ordinal) && !f.StartsWith("docs/diagnostics/", StringComparison.Ordinal)).Select(f => (f, Spaces().Replace(Files.Read(f), " ")))];

    /// <summary>Pages and their parts.</summary>
    internal static IEnumerable<string> Razor => [.. Sources("src/Holdfast.Web", "*.razor").Concat(Sources("src/Holdfast.Web.Client", "*.razor"))];

    /// <summary>Files below a folder, from the repository's root, without what is built.</summary>
    internal static IEnumerable<string> Sources(string folder, string pattern) =>
        Directory.GetFiles(Files.Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Files.Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(Built.Contains))
            .Order(StringComparer.Ordinal);

    /// <summary>Names and words of a list of translations.</summary>
    internal static IEnumerable<(string Name, string Words)> Values(string file) =>
        Value().Matches(Files.Read(file)).Select(m => (m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)));

    /// <summary>What a property of a class of words says in English, whether it stands there or in the list of words.</summary>
    internal static string Says(string words, string property)
    {
        string file = Sources("src", words + ".cs").Single();
        Match at = Regex.Match(Files.Read(file), $@"\b{property}\s*=>?\s*(Text\.Of\()?""(?<said>(?:[^""\\]|\\.)*)""");
        string said = at.Success ? at.Groups["said"].Value : "";
        return at.Groups[1].Success ? Values("src/Holdfast.Web.Client/Language/Words.resx").Single(v => v.Name == said).Words : said;
    }

    /// <summary>Sentences of a text.</summary>
    internal static IEnumerable<string> Sentences(string text) => End().Split(text).Where(s => s.Length > 0);

    private static IEnumerable<(string File, string Words)> Literals(string file) => Literal().Matches(Comment().Replace(Files.Read(file), "")).Select(m => (file, m.Groups[1].Value));

    private static string Plain(string razor) => Spaces().Replace(Tag().Replace(CodeBlock().Replace(razor, ""), " "), " ");

    private static string Told(string yaml) => Spaces().Replace(YamlSources().Replace(YamlComment().Replace(yaml, ""), ""), " ");

    [GeneratedRegex(@"""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^\s*///?.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"<data name=""([^""]+)""[^>]*><value>(.*?)</value>", RegexOptions.Singleline)]
    private static partial Regex Value();

    [GeneratedRegex(@"^@code\s*\{.*", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*#.*$", RegexOptions.Multiline)]
    private static partial Regex YamlComment();

    [GeneratedRegex(@"^sources:\n(\s+-.*\n)+", RegexOptions.Multiline)]
    private static partial Regex YamlSources();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[.?!:])\s+(?![a-z])")]
    private static partial Regex End();
}
