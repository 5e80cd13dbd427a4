using System.CommandLine;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>scene test: runs what the authors of scenes expect.</summary>
internal static class SceneTestCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> files = new("SCENE") { Description = "scenes: paths, or names of shipped scenes; all shipped ones when none is named", Arity = ArgumentArity.ZeroOrMore };
        Option<int> seeds = Number.Option("--seeds", "How many seeds are played.", 30, 1, 10_000);
        TaughtCommand command = new(
            "test",
            "Run what the authors of scenes expect, over many seeds.",
            new Example("scene test ines-first-sign --seeds 50", "runs its expectations; exit code 1 when one is not met"))
        {
            files,
            seeds,
        };
        command.SetAction(parsed => Do(desk, parsed.GetValue(files) ?? [], parsed.GetValue(seeds)));
        return command;
    }

    private static int Do(Desk desk, string[] given, int seeds)
    {
        bool all = true;
        foreach (string name in given.Length > 0 ? given : [.. desk.Scenes.Names])
        {
            Scene scene = desk.Scenes.Scene(name);
            desk.Screen.Out.MarkupLine($"[bold]{Markup.Escape(scene.Title)}[/]  [grey]{Markup.Escape(scene.Client.Name)}[/]");
            foreach (SceneTest test in scene.Tests)
            {
                TestResult result = SceneCheck.Test(scene, test, seeds);
                all &= result.Holds;
                desk.Screen.Out.MarkupLine($"  {(result.Holds ? "[green]holds[/]" : "[red]fails[/]")}  {Markup.Escape(test.Says)}  [grey]{Markup.Escape(result.Seen)}[/]");
            }
        }

        return all ? ExitCode.Ok : ExitCode.Fails;
    }
}
