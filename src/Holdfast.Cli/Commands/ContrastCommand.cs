using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>contrast: the same persons, with the same chance, in two courses.</summary>
internal static class ContrastCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string> left = new("COURSE") { Description = "the first course: a path, or the name of a shipped one" };
        Argument<string> right = new("OTHER") { Description = "the second course" };
        Option<int> persons = RunChoices.Persons(200);
        Option<int> replicates = Number.Option("--replicates", "runs of each person with fresh chance, averaged", 1, 1, 1000);
        Option<bool> same = new("--expect-same") { Description = "exit with code 1 when the courses differ for anybody" };
        TaughtCommand command = new(
            "contrast",
            "Run the same persons, with the same chance, in two courses, and show where they differ.",
            new("contrast a-kind-no-from-the-first-day whatever-he-asked --persons 100", "what another way of answering leads to"),
            new("contrast attuned at-arms-length --persons 50 --from \"week 26\" --to \"week 52\" --show hope,guard", "two curves over half a year"),
            new("contrast attuned attuned --persons 10 --expect-same", "nothing differs; exit code 0"))
        {
            left,
            right,
            persons,
            replicates,
            same,
        };
        StretchChoice stretch = new(command);
        ChannelChoice show = new(command);
        RunChoices run = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        command.SetAction((parsed, cancel) =>
        {
            Course a = desk.Shelf.Course(parsed.GetRequiredValue(left));
            Course b = desk.Shelf.Course(parsed.GetRequiredValue(right));
            Duration lasts = a.Lasts < b.Lasts ? a.Lasts : b.Lasts;
            (Duration from, Duration to) = stretch.Read(parsed, lasts);
            RunOptions options = run.Read(parsed);
            Contrast contrast = desk.Screen.Work("Running", done => Contrast.Of(a, b, from, to, options, parsed.GetValue(persons), parsed.GetValue(replicates), done, cancel));
            figure.Write(parsed, desk, () => Pictures.Contrast(a, b, options, parsed.GetValue(persons), show.ReadOrNull(parsed)));
            new ContrastPage(contrast, show.Read(parsed, [])).Show(desk.Screen, format.Read(parsed));
            return Task.FromResult(parsed.GetValue(same) && contrast.Rows.Any(r => r.Differs) ? ExitCode.Fails : ExitCode.Ok);
        });
        return command;
    }
}
