using Holdfast.Practice;

namespace Holdfast.Documentation.Tests;

/// <summary>
/// Of what takes minutes to rebuild, some rows are made anew with all of their persons and compared with those that are printed,
/// so that a table that was left behind is seen. 'holdfast reproduce' compares all of it.
/// </summary>
public class SampleTests
{
    private static readonly string[] Asked = ["P4", "P12"];

    [Fact]
    public void Rows_of_the_lesions_are_those_of_the_model_as_it_is()
    {
        Alteration[] rules = [.. Alteration.EveryRule.Where((_, i) => i % 12 == 5)];
        Rows(LesionPage.Numbers, rules, LesionStudy.Seed, LesionStudy.Persons, LesionStudy.Replicates);
    }

    [Fact]
    public void Rows_of_the_rivals_are_those_of_the_model_as_it_is()
    {
        Alteration[] readings = [.. Alteration.EveryRival.Where((_, i) => i % 4 == 1)];
        Rows(RivalPage.Numbers, readings, RivalPage.Seed, RivalPage.Persons, RivalPage.Replicates);
    }

    // "threat in twenty-times: .1191 → .3232"
    [Fact]
    public void What_moves_most_without_a_rule_moves_as_the_page_says()
    {
        LesionStudy study = new(Files.Repository);
        (Alteration Rule, string Cell)[] moved = [.. Alteration.EveryRule.Select(a => (a, Cells(a).Last())).Where(m => m.Item2.Contains('→')).Where((_, i) => i % 5 == 0)];
        Assert.True(moved.Length > 5);
        foreach ((Alteration rule, string cell) in moved)
        {
            string[] parts = cell.Split(": ");
            string[] where = parts[0].Split(" in ");
            Outcome outcome = Enum.GetValues<Outcome>().Single(o => Words.Of(o) == where[0]);
            (double with, double without) = study.Move(rule, outcome, where[1]);
            Assert.Equal($"{rule.Name}: {parts[1]}", $"{rule.Name}: {LesionPage.Movement(with, without)}");
        }
    }

    [Theory]
    [InlineData(LesionPage.File, LesionPage.Numbers, LesionPage.Picture)]
    [InlineData(RivalPage.File, RivalPage.Numbers, RivalPage.Picture)]
    public void The_page_and_the_picture_tell_what_the_numbers_say(string page, string numbers, string picture)
    {
        bool lesions = page == LesionPage.File;
        ILookup<string, string[]> lines = Files.Read(numbers).TrimEnd('\n').Split('\n').Skip(1).Select(Csv).ToLookup(c => c[0]);
        AlterationResult[] results = [.. (lesions ? Alteration.EveryRule : Alteration.EveryRival).Select(a => new AlterationResult(a, [.. lines[a.Name].Select(c => Fall(c, lesions ? LesionStudy.Persons : RivalPage.Persons))]))];
        string text = Files.Read(page);
        foreach (AlterationResult result in results)
        {
            string falls = result.Fallen.Count > 0 ? AlterationPages.Falls(result) : lesions ? "|  |" : "none";
            string row = Assert.Single(text.Split('\n'), l => l.StartsWith(lesions ? $"| {result.Alteration.Name} |" : $"| `{result.Alteration.Name}` |", StringComparison.Ordinal) || l.StartsWith($"| {result.Alteration.Name} (with ", StringComparison.Ordinal));
            Assert.Contains(falls, row, StringComparison.Ordinal);
        }

        Assert.All(AlterationPages.ByPhenomenon(results), row => Assert.True(!lesions || text.Contains($"| {string.Join(" | ", row)} |\n", StringComparison.Ordinal), row[0]));
        Assert.Equal(Files.Read(picture), AlterationPages.Picture(picture, lesions ? LesionPage.Heading : RivalPage.Heading, results).Text);
    }

    [Theory]
    [InlineData("P4", 0)]
    [InlineData("P4", 3)]
    public void Cells_of_the_model_cards_table_are_those_of_the_model_as_it_is(string phenomenon, int column)
    {
        string[] row = Files.Read("docs/model-card.md").Split('\n').Single(l => l.StartsWith($"| {phenomenon} |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries);
        Phenomenon asked = Files.Repository.Phenomena().Single(p => p.Id == phenomenon);
        Assert.Equal(row[2 + column], SeenShares.Cell(SeenShares.Check(asked, SeenShares.Seeds[column], Work.On(1))));
    }

    [Theory]
    [InlineData("adam-last-hour")]
    [InlineData("sasha-promise")]
    public void Rows_of_the_ways_of_answering_are_those_of_the_model_as_it_is(string scene) =>
        Assert.Contains(WaysOfAnswering.Row(scene, PolicyComparison.Run(Files.Repository.Scene(scene), WaysOfAnswering.Seeds)) + "\n", Files.Read("docs/ways-of-answering.md"), StringComparison.Ordinal);

    private static void Rows(string numbers, Alteration[] alterations, ulong seed, int persons, int replicates)
    {
        Assert.True(alterations.Length > 2);
        HashSet<string> printed = [.. Files.Read(numbers).Split('\n')];
        IReadOnlyList<Phenomenon> phenomena = AlterationStudy.WithReplicates([.. Files.Repository.Phenomena().Where(p => Asked.Contains(p.Id))], replicates);
        StringWriter made = new();
        AlterationTable.Write(made, new AlterationStudy(phenomena, alterations, new() { Seed = seed }, persons).Run(TestContext.Current.CancellationToken));
        string[] rows = made.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(1 + (alterations.Length * Asked.Length), rows.Length);
        Assert.All(rows, row => Assert.True(printed.Contains(row), $"{numbers} has no row \"{row}\"."));
    }

    private static string[] Cells(Alteration rule) =>
        [.. Files.Read(LesionPage.File).Split('\n').Single(l => l.StartsWith($"| {rule.Name} |", StringComparison.Ordinal) || l.StartsWith($"| {rule.Name} (with ", StringComparison.Ordinal)).Trim().Trim('|').Split(" | ").Select(c => c.Trim())];

    // Shares are of so many persons, so their four digits say which they are.
    private static PhenomenonFall Fall(string[] c, int persons)
    {
        double Number(int i) => double.Parse(c[i], System.Globalization.CultureInfo.InvariantCulture);
        double Of(int i) => Math.Round(Number(i) * persons) / persons;
        PhenomenonFall fall = new(c[2], c[3], Number(4), Of(5), Of(6), Number(7), Number(8), Of(9), Number(10), Number(11), c[12] == "yes", c[13] == "yes");
        Assert.Equal(c[14] == "yes", fall.Falls);
        return fall;
    }

    private static string[] Csv(string line)
    {
        List<string> cells = [""];
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += c;
            }
        }

        return [.. cells];
    }
}
