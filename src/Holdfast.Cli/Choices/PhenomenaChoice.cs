using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>The options --phenomena and --replicates: which phenomena are run, and how often each person.</summary>
internal sealed class PhenomenaChoice
{
    private readonly Option<string[]> phenomena = new("--phenomena") { Description = "phenomena by number (P3), or paths to files; may be repeated or parted by commas; all shipped ones when none is named", HelpName = "P" };
    private readonly Option<int> replicates = Number.Option("--replicates", "at most so many replicates of each person, where a phenomenon asks for more", 4, 1, 1000);

    /// <summary>Puts the options on a command.</summary>
    public PhenomenaChoice(Command command)
    {
        command.Add(phenomena);
        command.Add(replicates);
    }

    /// <summary>What was chosen.</summary>
    public IReadOnlyList<Phenomenon> Read(ParseResult parsed, Shelf shelf)
    {
        string[] given = [.. (parsed.GetValue(phenomena) ?? []).SelectMany(p => p.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return AlterationStudy.WithReplicates(shelf.Phenomena(given), parsed.GetValue(replicates));
    }
}
