using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>scene compare: plays scenes by several ways of answering.</summary>
internal static class SceneCompareCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> files = new("SCENE") { Description = "scenes: paths, or names of shipped scenes; all shipped ones when none is named", Arity = ArgumentArity.ZeroOrMore };
        Option<int> seeds = Number.Option("--seeds", "How many seeds are played.", 50, 1, 10_000);
        TaughtCommand command = new(
            "compare",
            $"Play scenes by five ways of answering, and say what each came to {PolicyComparison.Weeks} weeks after the hour. Exit code 1 when answering to the state did not come to more.",
            new Example("scene compare ines-first-sign --seeds 20", "attuned, always grant, always refuse kindly, cold, random"))
        {
            files,
            seeds,
        };
        command.SetAction(parsed => Do(desk, parsed.GetValue(files) ?? [], parsed.GetValue(seeds)));
        return command;
    }

    private static int Do(Desk desk, string[] given, int seeds)
    {
        Table table = Tables.Plain("scene", "answers", "#hope", "#readiness", "#guard", "");
        bool all = true;
        foreach (string name in given.Length > 0 ? given : [.. desk.Scenes.Names])
        {
            Scene scene = desk.Scenes.Scene(name);
            if (scene.Place == HourPlace.Consultation)
            {
                // The child is not there; what changes is the helper.
                table.AddRow(Markup.Escape(scene.Key), "a consultation: the child is not there", "", "", "", "");
                continue;
            }

            IReadOnlyList<PolicyResult> results = PolicyComparison.Run(scene, seeds);
            foreach (PolicyResult result in results)
            {
                bool first = result == results[0];
                bool less = first || results[0].IsBetterThan(result);
                all &= less;
                table.AddRow(first ? Markup.Escape(scene.Key) : "", Markup.Escape(result.Policy.Name), Three(result.Hope), Three(result.Readiness), Three(result.Guard), less ? "" : "not less than attuned");
            }
        }

        desk.Screen.Out.Write(table);
        desk.Screen.Out.MarkupLine($"[grey]Means over {seeds} seeds, {PolicyComparison.Weeks} weeks after the hour. By this theory.[/]");
        return all ? ExitCode.Ok : ExitCode.Fails;
    }

    private static string Three(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
