using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>The options --json and --csv.</summary>
internal sealed class FormatChoice
{
    private readonly Option<bool> json = new("--json") { Description = "write JSON instead of words" };
    private readonly Option<bool> csv = new("--csv") { Description = "write comma-separated values instead of words" };

    /// <summary>Puts the options on a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="table">Whether what it writes can be a table: without, there is no --csv.</param>
    public FormatChoice(Command command, bool table = true)
    {
        command.Add(json);
        if (!table)
        {
            return;
        }

        command.Add(csv);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv))
            {
                result.AddError("--json and --csv cannot be had together.");
            }
        });
    }

    /// <summary>The option of tables.</summary>
    public System.CommandLine.Option Csv => csv;

    /// <summary>What was chosen.</summary>
    public Format Read(ParseResult parsed) => parsed.GetValue(json) ? Format.Json : parsed.GetValue(csv) ? Format.Csv : Format.People;
}
