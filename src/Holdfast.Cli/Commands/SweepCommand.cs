using System.CommandLine;
using System.Diagnostics;
using Holdfast.Lab.Files;

namespace Holdfast.Cli;

/// <summary>sweep: a study's points, block by block, into a folder.</summary>
internal static class SweepCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string> study = new("STUDY") { Description = "a path, or the name of a study that comes with Holdfast" };
        Option<string> folder = new("--out") { Description = "the folder in which the sweep is kept; made when it is not there", HelpName = "FOLDER", Required = true };
        Option<Shard> shard = ShardChoice.Option("only a part of the blocks: 3/100 is the third of a hundred");
        Option<int> threads = Number.Option("--threads", "threads, 0 for one per core; never changes a result", 0, 0, 1024);
        TaughtCommand command = new(
            "sweep",
            "Run a study, block by block, into a folder. The same command goes on where it was cut off.",
            new("sweep answers-and-warmth --out answers", "runs a study that comes with Holdfast; 'merge' makes a table of the folder"),
            new("sweep content/studies/answers-and-warmth.yaml --out answers --shard 3/100 --threads 1", "the third of a hundred parts, for one of a hundred machines"),
            new("sweep answers-and-warmth --out answers --shard 1/2 --json", "what is in the folder now, for a program"))
        {
            study,
            folder,
            shard,
            threads,
        };
        FormatChoice format = new(command, table: false);
        command.SetAction((parsed, cancel) => Task.FromResult(Do(
            desk, desk.Shelf.Study(parsed.GetRequiredValue(study)), parsed.GetRequiredValue(folder), parsed.GetValue(shard), parsed.GetValue(threads), format.Read(parsed), cancel)));
        return command;
    }

    private static int Do(Desk desk, Study study, string folder, Shard shard, int threads, Format format, CancellationToken cancel)
    {
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            SweepFolder opened = SweepFolder.Open(Path.GetFullPath(folder, desk.WorkingFolder), study);
            Sweep sweep = new(opened, shard, threads);
            try
            {
                LongWork.Do(desk.Screen, "Sweeping", done =>
                {
                    sweep.Run(done, cancel);
                    return 0;
                });
            }
            catch (OperationCanceledException)
            {
                desk.Screen.PlainError.WriteLine($"Stopped. {sweep.Done} of {Say.Count(sweep.Blocks.Count, "block")} are kept; the same command goes on from there.");
                return ExitCode.Stopped;
            }

            TextWriter plain = desk.Screen.Plain;
            if (format == Format.Json)
            {
                Data.Json(plain, new
                {
                    Study = study.Title,
                    Model = Catalogue.ModelVersion,
                    study.Seed,
                    study.Points,
                    study.Persons,
                    study.FirstPerson,
                    study.Replicates,
                    Fingerprint = opened.StudyFingerprint,
                    Folder = folder,
                    Shard = shard.ToString(),
                    Blocks = sweep.Blocks.Count,
                    sweep.Before,
                    sweep.Done,
                    BlocksOfStudy = study.Blocks,
                    Seconds = Math.Round(watch.Elapsed.TotalSeconds, 3),
                });
                return ExitCode.Ok;
            }

            string part = shard.Of > 1 ? $" of shard {shard}" : "";
            plain.WriteLine($"{study.Title}: {Say.Count(study.Points, "point")}, {Say.Count(study.Persons, "person")} at each{(study.Replicates > 1 ? $", {study.Replicates} times" : "")}, seed {study.Seed}, model {Catalogue.ModelVersion}.");
            plain.WriteLine($"{Say.Count(sweep.Blocks.Count, "block")}{part} in {folder}; {sweep.Before} were there before. {watch.Elapsed.TotalSeconds:0.0} s.");
            plain.WriteLine($"'holdfast merge {folder} --out FILE.csv' makes a table of them.");
            return ExitCode.Ok;
        }
        catch (SweepRefusedException e)
        {
            throw new Halt(ExitCode.CannotWrite, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Halt(ExitCode.CannotWrite, $"{folder} cannot be written: {e.Message}");
        }
    }
}
