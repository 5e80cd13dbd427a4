using System.Text.Json;
using System.Text.RegularExpressions;

namespace Holdfast.Documentation.Tests;

public partial class PageTests
{
    private const string Regenerate = "Write it anew with: dotnet run -c Release --project tools/Holdfast.Documentation";

    // Made only when asked for, with the page of lesions or by themselves.
    private static readonly string[] Slow = [LesionPage.Numbers, RivalPage.File, RivalPage.Numbers, RegionPage.File];

    [Fact]
    public void Generated_pages_say_what_the_code_says()
    {
        List<string> stale = [];
        foreach (Page page in AllPages.Make(Files.Repository).Append(CoursePicture.Make(Files.Repository)))
        {
            string path = Files.Repository.PathOf(page.File);
            if (!File.Exists(path) || File.ReadAllText(path) != page.Text)
            {
                stale.Add(page.File);
            }
        }

        Assert.True(stale.Count == 0, $"{string.Join(", ", stale)}: not what the code says now. {Regenerate}");
    }

    [Fact]
    public void The_list_of_generated_pages_is_that_of_what_is_made() =>
        Assert.Equal(AllPages.Files.Order(StringComparer.Ordinal), AllPages.Make(Files.Repository).Select(p => p.File).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_else_lies_among_the_generated_pages()
    {
        IEnumerable<string> made = AllPages.Make(Files.Repository).Select(p => p.File).Append(LesionPage.File).Concat(Slow.Where(f => File.Exists(Files.Repository.PathOf(f)))).Where(f => f.StartsWith("docs/model/", StringComparison.Ordinal));
        IEnumerable<string> there = Directory.GetFiles(Files.Repository.PathOf("docs/model")).Select(f => "docs/model/" + Path.GetFileName(f));
        Assert.Equal(made.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_record_for_PsychoModels_has_the_fields_of_its_form_and_no_others()
    {
        using JsonDocument record = JsonDocument.Parse(Files.Read("docs/model/psychomodels.json"));
        Assert.Equal(
            ["title", "description", "explanation", "publication_doi", "programming_language", "framework", "software_package", "psychology_discipline", "model_variable", "submission_remarks"],
            record.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.InRange(record.RootElement.GetProperty("description").GetString()!.Length, 1, PsychoModelsRecord.LongestDescription);
        Assert.Equal(Enum.GetValues<Quantity>().Length, record.RootElement.GetProperty("model_variable").GetArrayLength());
    }

    [Fact]
    public void Every_formula_has_a_rule_and_every_rule_a_page()
    {
        string rules = Files.Read("docs/model/rules.md");
        Assert.All(Catalogue.Rules, r => Assert.Contains($"**{r.Name}**", rules, StringComparison.Ordinal));
        Assert.All(Catalogue.Rules, r => Assert.Contains($"`{r.Strength}`", rules, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_test_that_the_threat_model_leans_on_is_there()
    {
        string tests = string.Concat(Directory.GetFiles(Files.Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        string[] named = [.. TestName().Matches(Files.Read("docs/threat-model.md")).Select(m => m.Groups[1].Value)];
        Assert.NotEmpty(named);
        Assert.All(named, n => Assert.Contains($" {n}(", tests, StringComparison.Ordinal));
    }

    [GeneratedRegex("`([A-Z][a-z]*(?:_[A-Za-z]+)+)`")]
    private static partial Regex TestName();
}
