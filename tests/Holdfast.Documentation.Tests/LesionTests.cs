namespace Holdfast.Documentation.Tests;

public class LesionTests
{
    private const string Regenerate = "Write it anew with: ./holdfast reproduce --only lesions --into . (it takes minutes)";

    [Fact]
    public void Every_rule_has_a_row_that_says_what_is_lost_without_it()
    {
        Dictionary<string, string[]> rows = Rows();
        foreach (RuleInfo rule in Catalogue.Rules)
        {
            Assert.True(rows.TryGetValue(rule.Name, out string[]? cells), $"\"{rule.Name}\" has no row. {Regenerate}");
            Assert.True(cells![1].Length > 0 || cells[2].Contains('→'), $"The row of \"{rule.Name}\" is empty. {Regenerate}");
        }

        Assert.True(Catalogue.Rules.Count == rows.Count, $"Some rows are of no rule. {Regenerate}");
    }

    [Fact]
    public void No_rule_is_there_for_nothing()
    {
        foreach ((string rule, string[] cells) in Rows())
        {
            string[] two = cells[1].Length > 0 ? [] : cells[2].Split(": ")[^1].Split(" → ");
            Assert.True(two.Length == 0 || two[0] != two[1], $"Without \"{rule}\" nothing moves: {cells[2]}");
        }
    }

    [Fact]
    public void Lesions_are_of_the_model_as_it_is() =>
        Assert.True(Files.Read(LesionPage.File).Contains($"from model version {Catalogue.ModelVersion}.", StringComparison.Ordinal), $"The model is at version {Catalogue.ModelVersion}. {Regenerate}");

    private static Dictionary<string, string[]> Rows()
    {
        Dictionary<string, string[]> rows = [];
        foreach (string line in Files.Read(LesionPage.File).Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal) && Catalogue.Find(l.Split(" | ")[0][2..].Split(" (with ")[0]) is not null))
        {
            string[] cells = [.. line.Trim('|').Split(" | ").Select(c => c.Trim())];
            rows.Add(cells[0].Split(" (with ")[0], cells);
        }

        return rows;
    }
}
