using System.CommandLine;
using System.Text;
using Holdfast.Lab.Files;

namespace Holdfast.Cli;

/// <summary>merge: one table of a sweep's shards.</summary>
internal static class MergeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> folders = new("FOLDER") { Description = "folders that 'sweep' has filled, of the same study", Arity = ArgumentArity.OneOrMore };
        Option<string> file = new("--out") { Description = "the table: a name that ends with .csv or .parquet", HelpName = "FILE", Required = true };
        Option<bool> each = new("--each-person") { Description = "a row for each person at each point, rather than for each point" };
        TaughtCommand command = new(
            "merge",
            "Make one table of a sweep. However it was split, the same bytes come out.",
            new("merge answers --out answers.csv", "a row for each point; units and the rest in answers.csv-metadata.json"),
            new("merge answers --out answers.parquet --each-person", "a row for each person at each point, as a Parquet file"),
            new("merge answers --out answers.csv --json", "its columns with their units, and how many rows, for a program"))
        {
            folders,
            file,
            each,
        };
        FormatChoice format = new(command, table: false);
        command.SetAction((parsed, cancel) => Task.FromResult(Do(desk, parsed.GetRequiredValue(folders), parsed.GetRequiredValue(file), parsed.GetValue(each), format.Read(parsed), cancel)));
        return command;
    }

    private static int Do(Desk desk, string[] folders, string file, bool each, Format format, CancellationToken cancel)
    {
        bool csv = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        if (!csv && !file.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase))
        {
            throw new Halt(ExitCode.Usage, $"--out ends with .csv or .parquet, not '{Path.GetFileName(file)}'.");
        }

        try
        {
            SweepFolder[] opened = [.. folders.Select(f => SweepFolder.Open(Path.GetFullPath(f, desk.WorkingFolder)))];
            SweepTable sweep = new(opened);
            IReadOnlyList<int> missing = sweep.Missing();
            if (missing.Count > 0)
            {
                throw new Halt(ExitCode.NoInput, $"{Say.Count(missing.Count, "block")} {(missing.Count == 1 ? "is" : "are")} missing or damaged, the first of them number {missing[0]}. Run 'holdfast sweep' again for the shards that did not finish; what is whole is kept.");
            }

            Lab.Files.Table table = LongWork.Do(desk.Screen, "Merging", done =>
            {
                Lab.Files.Table made = each ? sweep.OfPersons(Watched) : sweep.OfPoints(Watched);
                desk.WriteFile(file, stream =>
                {
                    if (csv)
                    {
                        CsvTable.Write(made, stream);
                    }
                    else
                    {
                        Lab.Files.ParquetTable.Write(made, stream, cancel).GetAwaiter().GetResult();
                    }
                });
                return made;

                void Watched(double share)
                {
                    cancel.ThrowIfCancellationRequested();
                    done(share);
                }
            });
            if (csv)
            {
                desk.WriteFile(file + "-metadata.json", stream => stream.Write(Encoding.UTF8.GetBytes(CsvTable.Metadata(table, Path.GetFileName(file)))));
            }

            if (format == Format.Json)
            {
                Study study = opened[0].Study;
                Data.Json(desk.Screen.Plain, new
                {
                    Study = study.Title,
                    Model = Catalogue.ModelVersion,
                    study.Seed,
                    Fingerprint = opened[0].StudyFingerprint,
                    File = file,
                    Metadata = csv ? file + "-metadata.json" : null,
                    RowsAre = each ? "persons at points" : "points",
                    Rows = each ? (long)study.Points * study.Persons * study.Replicates : study.Points,
                    Columns = table.Columns.Select(c => new { c.Name, Kind = c.Kind == typeof(string) ? "string" : c.Kind == typeof(int) ? "integer" : c.Kind == typeof(float) ? "float" : "double", c.Unit, c.Says }),
                });
                return ExitCode.Ok;
            }

            desk.Screen.Plain.WriteLine($"{file}: {Say.Count(table.Columns.Count, "column")}, {(each ? "a row for each person at each point" : "a row for each point")}.");
            return ExitCode.Ok;
        }
        catch (SweepRefusedException e)
        {
            throw new Halt(ExitCode.NoInput, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Halt(ExitCode.NoInput, $"The sweep cannot be read: {e.Message}");
        }
    }
}
