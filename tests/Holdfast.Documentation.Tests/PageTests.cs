namespace Holdfast.Documentation.Tests;

public class PageTests
{
    private const string Regenerate = "Write it anew with: dotnet run -c Release --project tools/Holdfast.Documentation";

    [Fact]
    public void Generated_pages_say_what_the_code_says()
    {
        List<string> stale = [];
        foreach (Page page in AllPages.Make(Files.Repository))
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
    public void Nothing_else_lies_among_the_generated_pages()
    {
        IEnumerable<string> made = AllPages.Make(Files.Repository).Select(p => p.File).Append(LesionPage.File).Where(f => f.StartsWith("docs/model/", StringComparison.Ordinal));
        IEnumerable<string> there = Directory.GetFiles(Files.Repository.PathOf("docs/model")).Select(f => "docs/model/" + Path.GetFileName(f));
        Assert.Equal(made.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_formula_has_a_rule_and_every_rule_a_page()
    {
        string rules = Files.Read("docs/model/rules.md");
        Assert.All(Catalogue.Rules, r => Assert.Contains($"**{r.Name}**", rules, StringComparison.Ordinal));
        Assert.All(Catalogue.Rules, r => Assert.Contains($"`{r.Strength}`", rules, StringComparison.Ordinal));
    }
}
