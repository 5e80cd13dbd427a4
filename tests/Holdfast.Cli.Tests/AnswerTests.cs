using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Holdfast.Cli.Tests;

public sealed partial class AnswerTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Reasons_add_up_to_the_change()
    {
        using JsonDocument json = JsonDocument.Parse(terminal.Type("why guard six-weeks-in-august --from \"week 38\" --to \"week 47\" --json").Out);
        double change = json.RootElement.GetProperty("change").GetDouble();
        double sum = json.RootElement.GetProperty("reasons").EnumerateArray().Sum(r => r.GetProperty("part").GetDouble());
        Assert.NotEqual(0, change);
        Assert.Equal(change, sum, 1e-5);
    }

    [Fact]
    public void Reasons_are_shown_with_their_sentences_and_their_sum()
    {
        Typed typed = terminal.Type("why hope whatever-he-asked");
        Assert.Contains("all together", typed.Out);
        Assert.Contains("care lifts hope", typed.Out);
        Assert.Contains("From week 0 to", typed.Out);
    }

    [Fact]
    public void A_course_does_not_differ_from_itself()
    {
        Typed typed = terminal.Type("contrast attuned attuned --persons 5 --expect-same");
        Assert.Equal(ExitCode.Ok, typed.ExitCode);
        Assert.Contains("Nothing differs in anybody.", typed.Out);
    }

    [Fact]
    public void A_difference_where_none_was_expected_is_an_exit_code()
    {
        Assert.Equal(ExitCode.Fails, terminal.Type("contrast attuned whatever-he-asked --persons 5 --expect-same").ExitCode);
        Assert.Equal(ExitCode.Ok, terminal.Type("contrast attuned whatever-he-asked --persons 5").ExitCode);
    }

    [Fact]
    public void A_contrast_is_of_each_person_with_herself()
    {
        string[] cells = terminal.Type("contrast attuned whatever-he-asked --persons 1 --show guard --csv").Lines[1].Split(',');
        double[] numbers = [.. cells[2..5].Select(c => double.Parse(c, CultureInfo.InvariantCulture))];
        Assert.Equal("guard", cells[0]);
        Assert.Equal(numbers[1] - numbers[0], numbers[2], 1e-6);
    }

    [Fact]
    public void A_claim_that_fails_is_an_exit_code_and_shows_what_was_expected()
    {
        string claim = terminal.Write("mine.yaml", """
            phenomenon: P1
            says: Hope is gone after a year with nobody.
            claims: [C1]
            courses:
              none: { lasts: 1 year, helpers: [] }
            expect:
              - says: the wound doubles
                left: wound in none, at week 52
                must: be above
                right: 2 * wound in none, at week 0
            """);
        Typed typed = terminal.Type($"claims {claim} --persons 10");
        Assert.Equal(ExitCode.Fails, typed.ExitCode);
        Assert.Contains("the wound doubles", typed.Out);
        Assert.Contains("0 of 1 hold", typed.Out);
    }

    [Fact]
    public void Claims_are_found_by_number_in_either_writing()
    {
        string[] lines = terminal.Type("claims P1 p08 --persons 16 --csv").Lines;
        Assert.StartsWith("phenomenon,claims,expectation", lines[0]);
        Assert.Equal(["P1", "P8"], lines.Skip(1).Select(l => l.Split(',')[0]).Distinct());
    }

    [Fact]
    public void All_rules_are_listed_each_once()
    {
        using JsonDocument json = JsonDocument.Parse(terminal.Type("rules --json").Out);
        Assert.Equal(Catalogue.Rules.Select(r => r.Name), json.RootElement.EnumerateArray().Select(r => r.GetProperty("name").GetString()!));
        Assert.Contains($"{Catalogue.Rules.Count} rules", terminal.Type("rules").Out);
    }

    [Fact]
    public void A_rule_is_shown_with_its_formula()
    {
        RuleInfo rule = Catalogue.Rules[0];
        string shown = string.Join(' ', terminal.Type($"rules \"{rule.Name}\"").Out.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(rule.Sentence, shown);
        Assert.Contains(rule.Strength.ToString(), shown);
    }

    [Fact]
    public void The_graph_names_every_rule_and_no_arrow_leads_nowhere()
    {
        string[] lines = terminal.Type("describe").Lines;
        HashSet<string> nodes = [.. lines.Select(l => Node().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value)];
        Assert.All(Catalogue.Rules, r => Assert.Contains(lines, l => l.Contains($"[\"{r.Name}\"]", StringComparison.Ordinal)));
        Match[] arrows = [.. lines.Select(l => Arrow().Match(l)).Where(m => m.Success)];
        Assert.True(arrows.Length > Catalogue.Rules.Count);
        Assert.All(arrows, a => Assert.True(nodes.Contains(a.Groups[1].Value) && nodes.Contains(a.Groups[2].Value), a.Value));
    }

    [Fact]
    public void Sound_files_are_said_to_read()
    {
        Typed typed = terminal.Type("check attuned content/claims/p01.yaml");
        Assert.Equal(ExitCode.Ok, typed.ExitCode);
        Assert.Equal(2, typed.Lines.Length);
        Assert.All(typed.Lines, l => Assert.StartsWith("reads ", l));
    }

    [GeneratedRegex(@"^  (\w+)[\[\(\{>]")]
    private static partial Regex Node();

    [GeneratedRegex(@"^  (\w+) (?:-\.->|==>) (\w+)$")]
    private static partial Regex Arrow();
}
