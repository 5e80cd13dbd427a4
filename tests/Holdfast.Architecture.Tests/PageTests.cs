using System.Text.RegularExpressions;

namespace Holdfast.Architecture.Tests;

public partial class PageTests
{
    public static TheoryData<string> Pages => [.. House.Files.Where(f => f.EndsWith(".md", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(page) ?? "";
        foreach (string target in Link().Matches(WithoutCode(House.Read(page))).Select(m => m.Groups["to"].Value).Where(t => !t.Contains("://", StringComparison.Ordinal) && !t.StartsWith("mailto:", StringComparison.Ordinal)))
        {
            string[] parts = target.Split('#', 2);
            string file = parts[0].Length == 0 ? page : Path.GetRelativePath(House.Root, Path.GetFullPath(Path.Combine(House.Root, folder, Uri.UnescapeDataString(parts[0]))));
            Assert.True(House.Exists(file), $"{page} links to {target}, which is not there.");
            if (parts.Length == 2)
            {
                Assert.True(Anchors(House.Read(file)).Contains(parts[1]), $"{page} links to {target}, but {file} has no such heading.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_file_that_a_page_names_is_there(string page) =>
        Assert.All(PathInCode().Matches(House.Read(page)).Select(m => m.Groups["path"].Value), path => Assert.True(IsThere(path), $"{page} names {path}, which is not there."));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_keeps_to_the_spelling_and_the_quiet_of_the_house(string page)
    {
        string text = WithoutCode(House.Read(page));
        Match american = American().Match(text);
        Assert.False(american.Success, $"{page} says '{american.Value}'.");
        Match loud = Loud().Match(text);
        Assert.False(loud.Success, $"{page} says '{loud.Value}'.");
    }

    [Fact]
    public void The_version_is_the_same_wherever_it_is_told()
    {
        string version = House.Property("Version");
        Assert.Contains($"\nversion: {version}\n", House.Read("CITATION.cff"));
        Assert.Contains($"\n## {version}", House.Read("CHANGELOG.md"));
    }

    [Fact]
    public void The_changelog_tells_of_the_model_apart_from_the_program()
    {
        Match model = ModelVersion().Match(House.Read("src/Holdfast.Theory/Rules/Catalogue.cs"));
        Assert.True(model.Success);
        string changelog = House.Read("CHANGELOG.md");
        Assert.Contains("\n### Model", changelog);
        Assert.Contains($"Model {model.Groups[1].Value}", changelog);
    }

    private static bool IsThere(string path)
    {
        string plain = path.TrimEnd('/', '.', ',');
        if (!plain.Contains('*', StringComparison.Ordinal))
        {
            return House.Exists(plain);
        }

        string pattern = "^" + Regex.Escape(plain).Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*") + "$";
        return House.Files.Any(f => Regex.IsMatch(f, pattern));
    }

    private static HashSet<string> Anchors(string text) =>
        [.. Heading().Matches(text).Select(m => NotInAnchors().Replace(m.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-')), .. Named().Matches(text).Select(m => m.Groups[1].Value)];

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"(?<!\\)\[[^\]]*\]\((?<to>[^)\s]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`\.?/?(?<path>(?:src|tests|docs|content|bench)/[\w\-./*]*)`")]
    private static partial Regex PathInCode();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("(?:id|name)=\"([^\"]+)\"")]
    private static partial Regex Named();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"\b([Cc]olors?|[Bb]ehaviors?|[Cc]enter(ed)?|[Ff]avor(ite|s)?|[Aa]nalyz(e|er|ed|ing)|[Hh]onors?|[Nn]eighbors?|[Ll]abeled|[Mm]odeling|[Cc]ancel(ed|ing))\b")]
    private static partial Regex American();

    [GeneratedRegex(@"\w+!(?!\[)(?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex Loud();

    [GeneratedRegex("ModelVersion = \"([^\"]+)\"")]
    private static partial Regex ModelVersion();
}
