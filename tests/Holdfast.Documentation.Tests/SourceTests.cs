using System.Text.RegularExpressions;

namespace Holdfast.Documentation.Tests;

public partial class SourceTests
{
    private static readonly string Text = Files.Read("docs/sources.bib");

    [Fact]
    public void Every_parameter_names_a_source_that_is_listed() =>
        Assert.All(Catalogue.Parameters, p => Assert.Contains(p.Source, Listed()));

    [Fact]
    public void Every_key_in_a_document_is_listed_and_every_listed_source_is_used()
    {
        HashSet<string> listed = Listed();
        HashSet<string> used = [.. Catalogue.Parameters.Select(p => p.Source)];
        foreach (string document in Files.Documents)
        {
            foreach (string code in Code().Matches(Files.Read(document)).Select(m => m.Groups[1].Value))
            {
                if (listed.Contains(code))
                {
                    used.Add(code);
                }
                else
                {
                    Assert.False(Cited().IsMatch(code), $"{document} cites {code}, which docs/sources.bib does not list.");
                }
            }
        }

        Assert.Empty(listed.Except(used));
    }

    [Fact]
    public void Every_source_says_who_what_and_when()
    {
        foreach (Match entry in Entry().Matches(Text))
        {
            Assert.All(new[] { "author", "title", "year" }, field => Assert.Matches($@"\b{field}\s*=\s*\{{.+\}}", entry.Value));
        }
    }

    private static HashSet<string> Listed() => [.. Entry().Matches(Text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"^@\w+\{([a-z0-9-]+),.*?^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    // A key in the manner of sources.bib: a name, a year.
    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*-(19|20)\d\d$")]
    private static partial Regex Cited();
}
