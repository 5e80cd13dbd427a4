using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>run: one person's course, or many persons'.</summary>
internal static class RunCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string> course = new("COURSE") { Description = "a path, or the name of a shipped course" };
        Option<int> persons = RunChoices.Persons(1);
        Option<string> parquet = new("--parquet") { Description = "also write every person's curves to a Parquet file", HelpName = "FILE" };
        Option<bool> summary = new("--summary") { Description = "with --csv: what the persons come to together, instead of every person's curves" };
        TaughtCommand command = new(
            "run",
            "Run a course: one person with all that happens, or many with how they differ.",
            new("run six-weeks-in-august", "one person: curves, modes, and what happens when"),
            new("run six-weeks-in-august --persons 200 --show hope,guard,dread", "three curves of two hundred persons"),
            new("run the-hatch --person 3 --lesion \"guard opens\" --json --every \"1 day\"", "another person, a rule switched off, as JSON"),
            new("run attuned --persons 20 --switch \"safe self=use\" --csv", "every person's week, as comma-separated values"),
            new("run attuned --persons 500 --summary --csv --every \"4 weeks\"", "what five hundred persons come to, not each of them: means, spread, quantiles, modes, hazards"),
            new("run attuned --persons 20 --parquet attuned.parquet --figure attuned.svg", "as a Parquet file, and as a picture"),
            new("run attuned --persons 400 --parts people", "what four hundred persons come to, kept in a folder; 'gather' shows it"),
            new("run attuned --persons 4000 --parts many --shard 3/100 --threads 1", "the third of a hundred parts, for one of a hundred machines"))
        {
            course,
            persons,
            parquet,
            summary,
        };
        ChannelChoice show = new(command);
        EveryChoice every = new(command);
        RunChoices run = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        PartsChoice parts = new(command, parquet, summary, format.Csv, figure.Option);
        command.SetAction((parsed, cancel) =>
        {
            Course read = desk.Shelf.Course(parsed.GetRequiredValue(course));
            RunOptions options = run.Read(parsed);
            if (parts.Chosen(parsed))
            {
                SummaryRun whole = new(read, desk.Shelf.CourseTexts(parsed.GetRequiredValue(course)), options, parsed.GetValue(persons), Run.CurvesOf(show.Read(parsed), show.ReadOrNull(parsed)), every.Ticks(parsed, options.TicksPerDay));
                Run.Refuse(read, options, whole.Channels, whole.TicksPerSample);
                return Task.FromResult(parts.Keep(parsed, desk, whole, format.Read(parsed), cancel));
            }

            Run request = new(desk, read, options, parsed.GetValue(persons), every.Ticks(parsed, options.TicksPerDay), show.Read(parsed), show.ReadOrNull(parsed), format.Read(parsed), parsed.GetValue(summary), cancel);
            if (parsed.GetValue(parquet) is { } file)
            {
                request.Parquet(file, desk.Shelf.CourseTexts(parsed.GetRequiredValue(course)));
            }

            figure.Write(parsed, desk, request.Picture);
            request.Show();
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }
}
