using System.CommandLine;
using Holdfast.Figures;

namespace Holdfast.Cli;

/// <summary>gather: what all persons of a run come to, from its parts.</summary>
internal static class GatherCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> folders = new("FOLDER") { Description = "folders that 'run --parts' has filled, of the same run", Arity = ArgumentArity.OneOrMore };
        TaughtCommand command = new(
            "gather",
            "Put the parts of a run together. However it was split, the same comes out as of one run.",
            new("gather people", "as 'run' shows it"),
            new("gather people --show hope --json --figure people.svg", "one curve, for a program, and a picture"),
            new("gather people --csv", "means, spread, quantiles, modes and hazards, as comma-separated values"))
        {
            folders,
        };
        ChannelChoice show = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        command.SetAction(parsed =>
        {
            EnsembleSummary all = Gather(desk, parsed.GetRequiredValue(folders));
            IReadOnlyList<Channel>? asked = show.ReadOrNull(parsed);
            foreach (Channel lacking in (asked ?? []).Except(all.Channels))
            {
                throw new Halt(ExitCode.Usage, $"'{lacking.Key}' was not summed up in these parts. There are: {string.Join(", ", all.Channels.Select(c => c.Key))}.");
            }

            // What 'run' shows and draws when nothing is named, where all of that is there.
            IReadOnlyList<Channel> Usual(IReadOnlyList<Channel> usual) => asked ?? (usual.Except(all.Channels).Any() ? all.Channels : usual);
            figure.Write(parsed, desk, () => Pictures.People(all, Usual(EnsembleFigure.UsualChannels)));
            PeoplePage page = new(all, Usual(ChannelChoice.Usual));
            switch (format.Read(parsed))
            {
                case Format.Json:
                    page.Json(desk.Screen.Plain);
                    break;
                case Format.Csv:
                    page.Csv(desk.Screen.Plain);
                    break;
                default:
                    page.Show(desk.Screen);
                    break;
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static EnsembleSummary Gather(Desk desk, string[] folders)
    {
        try
        {
            return SummaryFolder.Gather([.. folders.Select(f => SummaryFolder.Open(Path.GetFullPath(f, desk.WorkingFolder)))]);
        }
        catch (SummaryRefusedException e)
        {
            throw new Halt(ExitCode.NoInput, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Halt(ExitCode.NoInput, $"The parts cannot be read: {e.Message}");
        }
    }
}
