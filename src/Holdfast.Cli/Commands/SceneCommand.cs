using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>scene: checks scenes, plays them in the terminal, and runs what their authors expect.</summary>
internal static class SceneCommand
{
    /// <summary>Makes the command and those below it.</summary>
    public static Command Make(Desk desk)
    {
        Command command = new TaughtCommand(
            "scene",
            "Check, play and test scenes with virtual clients.",
            new Example("scene play ines-first-sign --seed 3", "sit with a client in the terminal"));
        command.Add(SceneCheckCommand.Make(desk));
        command.Add(ScenePlayCommand.Make(desk));
        command.Add(SceneTestCommand.Make(desk));
        command.Add(SceneCompareCommand.Make(desk));
        return command;
    }
}
