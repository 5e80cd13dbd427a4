using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>recover: whether the fit can be trusted, and what diaries can tell.</summary>
internal static class RecoverCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Option<string> course = new("--course") { Description = "the course in which diaries are written", HelpName = "COURSE", DefaultValueFactory = _ => "attuned" };
        Option<int> diaries = Number.Option("--diaries", "how many diaries are written and fitted", 200, 1, 100_000);
        Option<int> days = Number.Option("--days", "days that a diary covers", 60, 7, 1000);
        Option<double> missing = DiaryChoices.Share("--missing", "the share of days without a check-in", 1 / 3.0);
        Option<string> keep = new("--keep") { Description = "keep each diary's result in a file, and go on from there when started again", HelpName = "FILE" };
        Option<bool> all = new("--all") { Description = "show parameters too" };
        Option<bool> each = new("--each") { Description = "with --csv: a row for each diary and unknown, rather than for all diaries together" };
        TaughtCommand command = new(
            "recover",
            "Write diaries with known truths, fit them, and say which traits come back and which do not (simulation-based calibration).",
            new("recover --diaries 2 --days 14 --particles 16 --rounds 2", "a quick look; say --diaries 200 and leave the rest for one that counts"),
            new("recover --diaries 1 --days 14 --particles 16 --rounds 2 --missing 0.5 --json", "with every second day missing, for a program"),
            new("recover --diaries 2 --days 14 --particles 16 --rounds 2 --csv --each", "diary by diary: the truth's rank, whether it was held, and the spread left"))
        {
            course,
            diaries,
            days,
            missing,
            keep,
            all,
            each,
        };
        DiaryChoices fit = new(command);
        FormatChoice format = new(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(each) && !result.GetValue<bool>("--csv"))
            {
                result.AddError("--each is for --csv.");
            }
        });
        command.SetAction((parsed, cancel) =>
        {
            Course read = desk.Shelf.Course(parsed.GetRequiredValue(course));
            DiaryChoices.Fits(read, parsed.GetValue(days));
            RecoveryOptions options = new() { Seed = fit.Seed(parsed), Diaries = parsed.GetValue(diaries), Missing = parsed.GetValue(missing), Fit = fit.Fit(parsed) };
            string settings = $"# model {Catalogue.ModelVersion}, course {read.Title}, {parsed.GetValue(days)} days, seed {options.Seed}, missing {options.Missing:R}, particles {options.Fit.Particles}, rounds {options.Fit.Rounds}";
            using KeptFile<RecoveredDiary> file = new(parsed.GetValue(keep) is { } path ? Path.GetFullPath(path, desk.WorkingFolder) : null, settings, d => NameOf(d.Number));
            RecoveryPage page = desk.Screen.Work("Recovering", done =>
            {
                PriorWalks prior = new(read, Diary.Usual, parsed.GetValue(days), new() { Seed = options.Seed + 500_009, Threads = fit.Threads(parsed) }, cancel: cancel);
                PriorWalks alone = prior.OnOneThread();
                Recovery recovery = new(alone, options);
                RecoveredDiary[] seen = DiaryChoices.Each(options.Diaries, fit.Threads(parsed), done, cancel, i => file.Of(NameOf(i), () => recovery.Recover(i, cancel)));
                return new RecoveryPage(read, alone, options, recovery.Gather(seen), seen);
            });
            if (parsed.GetValue(each))
            {
                page.Each(desk.Screen.Plain, parsed.GetValue(all));
            }
            else
            {
                page.Show(desk.Screen, format.Read(parsed), parsed.GetValue(all));
            }

            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static string NameOf(int diary) => diary.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
