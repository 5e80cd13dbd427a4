using System.Globalization;
using System.Text.RegularExpressions;

namespace Holdfast.Courses.Tests;

/// <summary>Each diagnostic has a page, and each page tells the truth.</summary>
public partial class DiagnosticPageTests
{
    private const string File = "example.yaml", DiaryFile = "example.csv";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    private static readonly DiagnosticKind[] All = [.. DiagnosticCatalogue.All, .. Lab.DiaryDiagnostics.All];

    public static TheoryData<string> Codes => [.. All.Select(k => k.Code)];

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() => Assert.Equal(
        All.Select(k => k.Code + ".md"),
        Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_catalogue_lists_every_diagnostic_once()
    {
        DiagnosticKind[] declared = [.. typeof(DiagnosticCatalogue).GetProperties().Select(p => p.GetValue(null)).OfType<DiagnosticKind>()];
        Assert.Equal(declared.Select(k => k.Code).Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(k => k.Code));
        Assert.Equal(declared.Length, declared.Select(k => k.Code).Distinct().Count());
        DiagnosticKind[] ofDiaries = [.. typeof(Lab.DiaryDiagnostics).GetProperties().Select(p => p.GetValue(null)).OfType<DiagnosticKind>()];
        Assert.Equal(ofDiaries, Lab.DiaryDiagnostics.All);
        Assert.Equal(All.Length, All.Select(k => k.Code).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_begins_with_the_code_and_its_sentence(string code) => Assert.StartsWith(
        $"# {code}: {All.Single(k => k.Code == code).Says}\n", System.IO.File.ReadAllText(PathOf(code)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_gives_exactly_this_diagnostic_in_the_words_of_the_page(string code)
    {
        (Block[] example, _) = Parts(code);
        IReadOnlyList<Diagnostic> found = Read(example);
        Assert.Equal([code], found.Select(d => d.Code).Distinct());
        string says = string.Concat(found.Select(d => d + "\n"));
        Assert.Equal(example.Single(b => b.Language == "text").Text, says);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_mended_example_is_read_without_a_diagnostic(string code) => Assert.Empty(Read(Parts(code).Mended));

    private static string PathOf(string code) => Path.Combine(Folder, code + ".md");

    private static (Block[] Example, Block[] Mended) Parts(string code)
    {
        Block[] blocks = [.. Block.Of(PathOf(code))];
        int says = Array.FindIndex(blocks, b => b.Language == "text");
        Assert.True(says > 0, "A page has an example, what the reader says to it, and the mended example.");
        return (blocks[..(says + 1)], blocks[(says + 1)..]);
    }

    private static IReadOnlyList<Diagnostic> Read(Block[] blocks)
    {
        if (blocks.FirstOrDefault(b => b.Language == "csv") is { } diary)
        {
            return Lab.DiaryReader.Read(diary.Text, DiaryFile).Diagnostics;
        }

        Block main = blocks.First(b => b.Language == "yaml" && !b.Info.Contains("file=", StringComparison.Ordinal));
        Dictionary<string, string> others = blocks.Where(b => b.Info.StartsWith("yaml file=", StringComparison.Ordinal)).ToDictionary(b => b.Info["yaml file=".Length..], b => b.Text);
        string text = main.Text;
        if (Times().Match(main.Info) is { Success: true } times)
        {
            string last = text.TrimEnd('\n').Split('\n')[^1] + "\n";
            text += string.Concat(Enumerable.Repeat(last, int.Parse(times.Groups[1].Value, CultureInfo.InvariantCulture) - 1));
        }

        if (text.StartsWith("scene:", StringComparison.Ordinal))
        {
            Parsed<Practice.Scene> scene = Practice.SceneReader.Read(text, "example", File, Client, Repository.Resolve);
            return scene.Value is null ? scene.Diagnostics : Practice.SceneCheck.Check(scene.Value);
        }

        if (text.StartsWith("countries:", StringComparison.Ordinal))
        {
            return Help.HelpReader.Read(text, File).Diagnostics;
        }

        if (text.StartsWith("study:", StringComparison.Ordinal))
        {
            return Lab.StudyReader.Read(text, File, Repository.Resolve).Diagnostics;
        }

        return IsPhenomenon(text)
            ? PhenomenonFolder.Read([(File, text), .. others.Where(o => IsPhenomenon(o.Value)).Select(o => (o.Key + ".yaml", o.Value))], others.GetValueOrDefault).Diagnostics
            : CourseReader.Read(text, File, others.GetValueOrDefault).Diagnostics;
    }

    private static string? Client(string name)
    {
        string path = Path.Combine(Repository.Root, "content", "clients", name + ".yaml");
        return System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : null;
    }

    private static bool IsPhenomenon(string text) => text.StartsWith("phenomenon:", StringComparison.Ordinal);

    [GeneratedRegex("last line ([0-9]+) times")]
    private static partial Regex Times();
}
