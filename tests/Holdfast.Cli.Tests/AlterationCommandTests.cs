using System.Text.Json;

namespace Holdfast.Cli.Tests;

public sealed class AlterationCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Lesions_say_what_falls_without_a_rule_and_which_rules_nothing_needs()
    {
        Typed typed = terminal.Type("lesions --rules \"hurt lowers hope,pill dulls\" --phenomena P12,P23 --seed 2026");
        Assert.Equal(ExitCode.Ok, typed.ExitCode);
        Assert.Contains(typed.Lines, l => l.Contains("hurt lowers hope", StringComparison.Ordinal) && l.Contains("P12", StringComparison.Ordinal));
        Assert.Contains("Nothing falls with: 'pill dulls'.", typed.Out);
        using JsonDocument json = JsonDocument.Parse(terminal.Type("lesions --rules \"hurt lowers hope,pill dulls\" --phenomena P12,P23 --seed 2026 --json").Out);
        Assert.Equal("pill dulls", Assert.Single(json.RootElement.GetProperty("neededByNone").EnumerateArray()).GetString());
        JsonElement first = json.RootElement.GetProperty("alterations")[0];
        Assert.Equal("P12", Assert.Single(first.GetProperty("lost").EnumerateArray()).GetString());
    }

    [Fact]
    public void A_table_has_a_row_for_each_change_and_phenomenon_and_is_the_same_on_any_threads()
    {
        string one = terminal.Type("rivals --phenomena P12,P23 --persons 32 --csv --threads 1").Out;
        Assert.Equal(one, terminal.Type("rivals --phenomena P12,P23 --persons 32 --csv --threads 2").Out);
        Assert.Equal(1 + (2 * Alteration.EveryRival.Count), one.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void A_rule_that_there_is_not_is_refused_with_those_that_are_near()
    {
        Typed typed = terminal.Type("lesions --rules \"hurt lifts hope\"");
        Assert.Equal(ExitCode.Usage, typed.ExitCode);
        Assert.Contains("'hurt lowers hope'", typed.Error);
    }
}
