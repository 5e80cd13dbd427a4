using System.Text.RegularExpressions;

namespace Holdfast.Documentation.Tests;

/// <summary>What the hazard log and the page on care say of tests is so, and each hazard is told whole.</summary>
public partial class HazardLogTests
{
    private const string Log = "docs/hazard-log.md";
    private const string Care = "docs/care.md";
    private const int Columns = 9;

    private static readonly string[] Grave = ["minor", "considerable", "major"];
    private static readonly string[] Likely = ["rare", "seldom", "now and then", "often"];

    [Theory]
    [InlineData(Log)]
    [InlineData(Care)]
    public void Every_test_that_is_named_exists(string page)
    {
        HashSet<string> tests = [.. ReadersText.Sources("tests", "*.cs").SelectMany(f => Test().Matches(Files.Read(f)).Select(m => m.Groups[1].Value))];
        string[] named = [.. Named().Matches(Files.Read(page)).Select(m => m.Groups[1].Value).Distinct()];
        Assert.True(named.Length > 15, $"{page} names {named.Length} tests.");
        Assert.All(named, n => Assert.True(tests.Contains(n), $"{page} names {n}, and no test is called that."));
    }

    [Fact]
    public void Every_hazard_says_whom_how_gravely_how_likely_what_is_left_and_who_looks_again()
    {
        string[][] rows = [.. Files.Read(Log).Split('\n').Where(l => Row().IsMatch(l)).Select(l => l.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray())];
        Assert.InRange(rows.Length, 25, 45);
        foreach ((int i, string[] cells) in rows.Index())
        {
            Assert.True(cells.Length == Columns && cells.All(c => c.Length > 0), $"Row {i + 1} is not told whole.");
            Assert.Equal($"H{i + 1}", cells[0]);
            Assert.Contains(cells[4], Grave);
            Assert.Contains(cells[5], Likely);
        }
    }

    [Fact]
    public void What_is_major_says_what_is_left_and_names_what_stands_against_it()
    {
        string[] major = [.. Files.Read(Log).Split('\n').Where(l => Row().IsMatch(l) && l.Contains("| major |", StringComparison.Ordinal))];
        Assert.NotEmpty(major);
        Assert.All(major, row => Assert.True(Named().IsMatch(row) || row.Contains("Nothing", StringComparison.Ordinal) || row.Contains("no test", StringComparison.OrdinalIgnoreCase), row));
    }

    [Fact]
    public void Care_is_dated_and_has_all_eight_rules()
    {
        string care = Files.Read(Care);
        Assert.Matches(@"\b\d{1,2} [A-Z][a-z]+ 20\d\d\b", care);
        Assert.Matches(@"\b\d{1,2} [A-Z][a-z]+ 20\d\d\b", Files.Read(Log));
        Assert.Equal(Enumerable.Range(1, 8), RuleOfCare().Matches(care).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("README.md", "docs/hazard-log.md")]
    [InlineData("docs/model-card.md", "hazard-log.md")]
    [InlineData("docs/hazard-log.md", "care.md")]
    public void Whoever_reads_on_comes_to_the_hazards(string from, string to) =>
        Assert.Contains($"]({to})", Files.Read(from), StringComparison.Ordinal);

    [GeneratedRegex(@"^\| H\d+ \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"`([A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)`")]
    private static partial Regex Named();

    [GeneratedRegex(@"public (?:static )?(?:async )?(?:void|Task) ([A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+)\(")]
    private static partial Regex Test();

    [GeneratedRegex(@"^## (\d)\. ", RegexOptions.Multiline)]
    private static partial Regex RuleOfCare();
}
