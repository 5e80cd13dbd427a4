using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>lesions: each rule off in turn, and which phenomena fall.</summary>
internal static class LesionsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Option<int> persons = RunChoices.Persons(64);
        Option<string[]> rules = new("--rules") { Description = "rules to switch off, by name; may be repeated or parted by commas; all when none is named", HelpName = "RULE" };
        rules.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.SelectMany(t => Names(t.Value)).Where(n => Catalogue.Find(n) is null))
            {
                result.AddError($"There is no rule '{name}'. {RunChoices.Near(name, Catalogue.Rules.Select(r => r.Name))}'holdfast rules' lists them.");
            }
        });
        TaughtCommand command = new(
            "lesions",
            "Switch each rule off in turn, and say which phenomena fall without it: what each rule is needed for. With all rules and phenomena it takes minutes.",
            new("lesions --rules \"hurt lowers hope,pill dulls\" --phenomena P12,P23", "two rules, two phenomena"),
            new("lesions --rules \"pang of leaving\" --phenomena P23 --persons 200 --json", "more persons, for a program"),
            new("lesions --rules \"warmth opens\" --phenomena P2,P23 --csv --figure needed.svg", "as a table of shares with their intervals, and as a picture"))
        {
            persons,
            rules,
        };
        PhenomenaChoice phenomena = new(command);
        RunChoices run = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        command.SetAction((parsed, cancel) =>
        {
            string[] named = [.. (parsed.GetValue(rules) ?? []).SelectMany(Names)];
            IReadOnlyList<Alteration> chosen = named.Length == 0 ? Alteration.EveryRule : [.. Alteration.EveryRule.Where(a => named.Contains(a.Name, StringComparer.OrdinalIgnoreCase))];
            AlterationRun study = new(desk, phenomena.Read(parsed, desk.Shelf), chosen, run.Read(parsed), parsed.GetValue(persons), "without");
            figure.Write(parsed, desk, () => Pictures.Alterations(study.Results(cancel)));
            study.Show(format.Read(parsed), cancel);
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static string[] Names(string given) => given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
