using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>rivals: each other reading of the theory's open questions, and which phenomena fall.</summary>
internal static class RivalsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Option<int> persons = RunChoices.Persons(100);
        TaughtCommand command = new(
            "rivals",
            "Take each other reading of the open questions in turn, in the same ranges, and say which phenomena fall under it.",
            new("rivals --phenomena P21,P25 --persons 60", "two phenomena under all readings"),
            new("rivals --phenomena P12 --persons 60 --csv --figure rivals.svg", "as a table of shares with their intervals, and as a picture"))
        {
            persons,
        };
        PhenomenaChoice phenomena = new(command);
        RunChoices run = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        command.SetAction((parsed, cancel) =>
        {
            AlterationRun study = new(desk, phenomena.Read(parsed, desk.Shelf), Alteration.EveryRival, run.Read(parsed), parsed.GetValue(persons), "reading");
            figure.Write(parsed, desk, () => Pictures.Alterations(study.Results(cancel)));
            study.Show(format.Read(parsed), cancel);
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }
}
