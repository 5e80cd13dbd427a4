using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>The options --parts and --shard: persons that are summed up in parts, kept in a folder.</summary>
internal sealed class PartsChoice
{
    private readonly Option<string> parts = new("--parts") { Description = "keep what the persons come to in a folder, part by part; 'gather' puts the parts together", HelpName = "FOLDER" };
    private readonly Option<Shard> shard = ShardChoice.Option("with --parts: only a part of the persons: 3/100 is the third of a hundred");

    /// <summary>Puts the options on a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="others">Options that are for whoever has all persons, and so have no place beside --parts.</param>
    public PartsChoice(Command command, params System.CommandLine.Option[] others)
    {
        command.Add(parts);
        command.Add(shard);
        command.Validators.Add(result =>
        {
            bool kept = result.GetResult(parts) is not null;
            if (!kept && result.GetResult(shard) is { Implicit: false })
            {
                result.AddError("--shard needs --parts, the folder in which the parts are kept.");
            }

            foreach (System.CommandLine.Option other in others.Where(o => kept && result.GetResult(o) is { Implicit: false }))
            {
                result.AddError($"{other.Name} cannot be had with --parts: 'gather' shows, writes and draws what the parts come to.");
            }
        });
    }

    /// <summary>Whether a part was asked for.</summary>
    public bool Chosen(ParseResult parsed) => parsed.GetValue(parts) is not null;

    /// <summary>Runs the part, unless it is there as a whole, and says what is there.</summary>
    public int Keep(ParseResult parsed, Desk desk, SummaryRun run, Format format, CancellationToken cancel)
    {
        string given = parsed.GetRequiredValue(parts);
        Shard part = parsed.GetValue(shard);
        (int first, int count) = run.PersonsOf(part);
        try
        {
            SummaryFolder folder = SummaryFolder.Open(Path.GetFullPath(given, desk.WorkingFolder), run);
            folder.Tidy();
            bool there = count == 0 || folder.Read(first, count) is not null;
            if (!there)
            {
                folder.Write(LongWork.Do(desk.Screen, "Running", done => run.Summarise(first, count, n => done((double)n / count), cancel)));
            }

            if (format == Format.Json)
            {
                Data.Json(desk.Screen.Plain, new { run.Course.Title, Model = Catalogue.ModelVersion, run.Options.Seed, Folder = given, Shard = part.ToString(), FirstPerson = first, Persons = count, PersonsInAll = run.Persons, WasThere = there });
                return ExitCode.Ok;
            }

            desk.Screen.Plain.WriteLine($"{run.Course.Title}: {(count == 0 ? "nobody" : $"persons {first} to {first + count - 1}")} of seed {run.Options.Seed}, part {part}, {(there ? "was there before" : "done")}.");
            desk.Screen.Plain.WriteLine($"'holdfast gather {given}' puts the parts together.");
            return ExitCode.Ok;
        }
        catch (SummaryRefusedException e)
        {
            throw new Halt(ExitCode.CannotWrite, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Halt(ExitCode.CannotWrite, $"{given} cannot be written: {e.Message}");
        }
    }
}
