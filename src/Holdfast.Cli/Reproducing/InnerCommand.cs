using System.CommandLine;
using System.CommandLine.Parsing;

namespace Holdfast.Cli;

/// <summary>
/// Runs commands whose output stands in documents, as if each had been typed beside the content in a window as wide as a page.
/// What a command can keep (--keep) is kept between them, so that two views of one long run are run once.
/// </summary>
internal sealed class InnerCommand(Surroundings surroundings, string content) : IDisposable
{
    // What only changes how a result is shown.
    private static readonly string[] Views = ["--csv", "--json", "--each", "--all"];

    // As wide as results are where there is no terminal, so that a document shows what a pipe gets.
    private const int Width = 110;
    private readonly List<string> keepers = [];
    private string? folder;

    /// <summary>Runs one and gives what it wrote.</summary>
    public string Run(string line, Work work)
    {
        string[] words = [.. CommandLineParser.SplitCommandLine(line)];
        if (words.FirstOrDefault() == "reproduce")
        {
            throw new CannotRebuildException("A document cannot show what 'holdfast reproduce' writes.");
        }

        StringWriter output = new();
        StringWriter complaints = new();
        Surroundings own = surroundings with
        {
            In = TextReader.Null,
            Out = output,
            Error = surroundings.ErrorIsTerminal ? surroundings.Error : complaints,
            OutIsTerminal = false,
            Width = Width,
            Content = content,
            WorkingFolder = Path.GetDirectoryName(content)!,
        };
        List<string> more = [];
        if (Knows("--threads", words, own))
        {
            more.AddRange(["--threads", work.Threads.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        }

        if (Knows("--keep", words, own))
        {
            more.AddRange(["--keep", Keeper(words)]);
        }

        int code = CommandLine.Run([.. words, .. more], own, work.Cancel).GetAwaiter().GetResult();
        work.Cancel.ThrowIfCancellationRequested();
        return code is ExitCode.Ok or ExitCode.Fails
            ? output.ToString()
            : throw new CannotRebuildException($"'holdfast {line}' ends with exit code {code}. {complaints.ToString().Trim()}".TrimEnd());
    }

    /// <summary>Deletes what was kept.</summary>
    public void Dispose()
    {
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Keeper(string[] words)
    {
        string same = string.Join(' ', words.Except(Views));
        if (!keepers.Contains(same))
        {
            keepers.Add(same);
        }

        folder ??= Directory.CreateTempSubdirectory("holdfast-reproduce-").FullName;
        return Path.Combine(folder, keepers.IndexOf(same).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static bool Knows(string option, string[] words, Surroundings own) =>
        !words.Contains(option) && CommandLine.Root(new(new(own), new(own), own.WorkingFolder, own.In, own)).Parse(words).CommandResult.Command.Options.Any(o => o.Name == option);
}
