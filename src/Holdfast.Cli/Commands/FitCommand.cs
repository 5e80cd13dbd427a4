using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>fit: which persons of the model could have written a diary.</summary>
internal static class FitCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string> diary = new("DIARY") { Description = "a diary: comma-separated values, 'day' and curves from 0 to 10" };
        Option<string> course = new("--course") { Description = "the course that belongs to it: its sessions, breaks and answers", HelpName = "COURSE", DefaultValueFactory = _ => "attuned" };
        Option<int> days = Number.Option("--days", "days that the diary covers, 0 for up to its last line", 0, 0, 3650);
        TaughtCommand command = new(
            "fit",
            "Fit a diary: the persons of this model who could have written it, and the paths of what they did not write. For research.",
            new("fit content/diaries/invented.csv --particles 16 --rounds 4", "an invented diary that comes with Holdfast; leave the numbers out for a fit that counts"),
            new("fit content/diaries/invented.csv --particles 16 --rounds 4 --show wound,conviction --json", "two hidden curves day by day, for a program"))
        {
            diary,
            course,
            days,
        };
        ChannelChoice show = new(command);
        DiaryChoices fit = new(command);
        FormatChoice format = new(command);
        command.SetAction((parsed, cancel) =>
        {
            Source source = desk.Shelf.TextOf(parsed.GetRequiredValue(diary));
            (Diary? read, IReadOnlyList<Diagnostic> diagnostics) = DiaryReader.Read(source.Text, source.Shown, parsed.GetValue(days));
            if (read is null)
            {
                throw new DiagnosticHalt(source, diagnostics);
            }

            Course around = desk.Shelf.Course(parsed.GetRequiredValue(course));
            DiaryChoices.Fits(around, read.Days);
            Posterior posterior = desk.Screen.Work("Fitting", done =>
            {
                PriorWalks prior = new(around, read.Channels, read.Days, new() { Seed = fit.Seed(parsed) + 500_009, Threads = fit.Threads(parsed) }, cancel: cancel);
                return DiaryFit.Run(prior, read, fit.Fit(parsed), cancel);
            });
            new PosteriorPage(around, posterior, show.Read(parsed, Recovery.Hidden)).Show(desk.Screen, format.Read(parsed));
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }
}
