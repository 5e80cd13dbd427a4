using System.CommandLine;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>rules: every rule of the theory, or those of one name or quantity, with their formulas.</summary>
internal static class RulesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> names = new("NAME") { Description = "a rule, a quantity (\"guard\") or a claim (C44); all rules when nothing is named", Arity = ArgumentArity.ZeroOrMore };
        names.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(t => t.Value).Where(n => !Named(n).Any()))
            {
                result.AddError($"There is no rule, quantity or claim '{name}'. {RunChoices.Near(name, Catalogue.Rules.Select(r => r.Name))}'holdfast rules' lists all rules.");
            }
        });
        TaughtCommand command = new(
            "rules",
            "List the rules of the theory. Their names are what --lesion takes.",
            new("rules", "all rules, by the quantity that they move"),
            new("rules guard", "the rules that move the guard, with their formulas"),
            new("rules C44 --json", "the rules that carry a claim, for a program"))
        {
            names,
        };
        FormatChoice format = new(command);
        command.SetAction(parsed => Do(desk.Screen, parsed.GetValue(names) ?? [], format.Read(parsed)));
        return command;
    }

    private static int Do(Screen screen, string[] names, Format format)
    {
        RuleInfo[] rules = [.. names.Length == 0 ? Catalogue.Rules : names.SelectMany(Named).Distinct()];
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, rules.Select(r => new
                {
                    r.Name,
                    Quantity = Words.Of(r.Quantity),
                    When = When(r),
                    r.Sentence,
                    r.Claims,
                    Toward = r.Toward.ToString(),
                    Strength = r.Strength.ToString(),
                    Reads = r.Reads.Select(s => new { s.Name, Kind = Words.Of(s.Kind) }),
                    OffUnlessSwitchedOn = r.Alternative,
                }));
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "name", "quantity", "when", "sentence", "claims", "toward", "strength", "off_unless_switched_on");
                foreach (RuleInfo r in rules)
                {
                    Data.CsvLine(screen.Plain, r.Name, Words.Of(r.Quantity), When(r), r.Sentence, string.Join(' ', r.Claims), r.Toward, r.Strength, r.Alternative ? "yes" : "no");
                }

                break;
            default:
                if (names.Length == 0)
                {
                    Overview(screen.Out, rules);
                }
                else
                {
                    InFull(screen.Out, rules);
                }

                break;
        }

        return ExitCode.Ok;
    }

    private static void Overview(IAnsiConsole to, IReadOnlyList<RuleInfo> rules)
    {
        Table table = Tables.Plain("rule", "what it says", "when", "claims");
        foreach (IGrouping<Quantity, RuleInfo> group in rules.GroupBy(r => r.Quantity).OrderBy(g => g.Key))
        {
            table.AddRow($"[bold]{Words.Of(group.Key)}[/]", "", "", "");
            foreach (RuleInfo r in group)
            {
                table.AddRow("  " + Markup.Escape(r.Name), Markup.Escape(r.Sentence) + (r.Alternative ? " [grey](off unless switched on)[/]" : ""), Markup.Escape(When(r)), string.Join(' ', r.Claims));
            }
        }

        to.Write(table);
        to.WriteLine($"{Say.Count(rules.Count, "rule")}, model {Catalogue.ModelVersion}. 'holdfast rules NAME' shows a formula; --lesion NAME switches a rule off.");
    }

    private static void InFull(IAnsiConsole to, IReadOnlyList<RuleInfo> rules)
    {
        foreach (RuleInfo r in rules)
        {
            to.MarkupLine($"[bold]{Markup.Escape(r.Name)}[/]{(r.Alternative ? " [grey](off unless switched on)[/]" : "")}");
            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().Padding(2, 0, 2, 0)).AddColumn();
            grid.AddRow("says", Markup.Escape(r.Sentence));
            grid.AddRow("moves", Words.Of(r.Quantity));
            grid.AddRow("toward", Markup.Escape(r.Toward.ToString()));
            grid.AddRow(r.Occasion is null ? "per day" : "share", Markup.Escape(r.Strength.ToString()));
            grid.AddRow("when", Markup.Escape(When(r)));
            grid.AddRow("claims", string.Join(' ', r.Claims));
            to.Write(grid);
            to.WriteLine();
        }
    }

    private static string When(RuleInfo rule) => rule.Occasion switch
    {
        null => "all the time",
        Occasion.Act => "an act",
        Occasion.NotKept => "not kept",
        { } occasion => Words.Of(occasion),
    };

    private static IEnumerable<RuleInfo> Named(string name) => Catalogue.Rules.Where(r =>
        string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Words.Of(r.Quantity), name, StringComparison.OrdinalIgnoreCase)
        || r.Claims.Contains(name, StringComparer.OrdinalIgnoreCase));
}
