using System.Text.RegularExpressions;

namespace Holdfast.Documentation.Tests;

public partial class LinkTests
{
    public static TheoryData<string> Documents => [.. Files.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document)
    {
        string text = Fence().Replace(Files.Read(document), "");
        string folder = Path.GetDirectoryName(Files.Repository.PathOf(document))!;
        foreach (Match link in Link().Matches(text))
        {
            string target = link.Groups[1].Value;
            if (target.Contains("://", StringComparison.Ordinal))
            {
                continue;
            }

            string[] parts = target.Split('#', 2);
            string file = parts[0].Length == 0 ? Files.Repository.PathOf(document) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            Assert.True(File.Exists(file) || Directory.Exists(file), $"{document} links to {target}, which is not there.");
            if (parts.Length == 2)
            {
                IEnumerable<string> anchors = Heading().Matches(Fence().Replace(File.ReadAllText(file), "")).Select(m => Markdown.Anchor(m.Groups[1].Value));
                Assert.True(anchors.Contains(parts[1]), $"{document} links to {target}, and there is no such heading.");
            }
        }
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
