using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>describe: the graph of rules as a Mermaid flow chart.</summary>
internal static class DescribeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> names = new("QUANTITY") { Description = "only the rules that move these; all when nothing is named", Arity = ArgumentArity.ZeroOrMore };
        names.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(t => t.Value).Where(n => !IsQuantity(n)))
            {
                result.AddError($"There is no quantity '{name}'. There are: {string.Join(", ", Enum.GetValues<Quantity>().Select(q => Words.Of(q)))}.");
            }
        });
        TaughtCommand command = new(
            "describe",
            "Write the graph of rules as a Mermaid flow chart: what each rule looks at, and what it moves.",
            new("describe", "the whole theory"),
            new("describe guard hope", "what moves guard and hope"))
        {
            names,
        };
        command.SetAction(parsed =>
        {
            HashSet<string> wanted = new(parsed.GetValue(names) ?? [], StringComparer.OrdinalIgnoreCase);
            desk.Screen.Plain.Write(RuleGraph.Mermaid(Catalogue.Rules.Where(r => wanted.Count == 0 || wanted.Contains(Words.Of(r.Quantity)))));
            return ExitCode.Ok;
        });
        return command;
    }

    private static bool IsQuantity(string name) => Channel.TryParse(name, out Channel channel) && channel.IsQuantity;
}
