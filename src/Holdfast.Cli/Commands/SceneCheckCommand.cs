using System.CommandLine;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>scene check: reads scenes, plays each many times, and says what is the matter.</summary>
internal static class SceneCheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> files = new("SCENE") { Description = "scenes: paths, or names of shipped scenes; all shipped ones when none is named", Arity = ArgumentArity.ZeroOrMore };
        Option<int> seeds = Number.Option("--seeds", "How many seeds are played.", 30, 1, 10_000);
        TaughtCommand command = new(
            "check",
            "Read scenes, play each many times, and say what is the matter: what nobody comes to hear, what the model does not confirm, what the author expects in vain.",
            new Example("scene check ines-first-sign", "checks one scene; exit code 2 when it has diagnostics"))
        {
            files,
            seeds,
        };
        FormatChoice format = new(command);
        command.SetAction(parsed => Do(desk, parsed.GetValue(files) ?? [], parsed.GetValue(seeds), format.Read(parsed)));
        return command;
    }

    private static int Do(Desk desk, string[] given, int seeds, Format format)
    {
        List<(Source Source, IReadOnlyList<Diagnostic> Diagnostics, string Words)> seen = [];
        foreach (string name in given.Length > 0 ? given : [.. desk.Scenes.Names])
        {
            (Source source, Parsed<Scene> parsed) = desk.Scenes.Read(name);
            IReadOnlyList<Diagnostic> diagnostics = parsed.Value is { } scene ? SceneCheck.Check(scene, seeds) : parsed.Diagnostics;
            seen.Add((source, diagnostics, parsed.Value is { } read ? $"{read.Client.Name}, {Say.Count(read.Turns.Count, "turn")}, {Say.Count(read.Turns.Sum(t => t.Answers.Count), "answer")}, {Say.Count(read.Tests.Count, "test")}" : ""));
        }

        if (format == Format.Json)
        {
            Data.Json(desk.Screen.Plain, seen.Select(s => new { File = s.Source.Shown, Holds = s.Diagnostics.Count == 0, Diagnostics = s.Diagnostics.Select(DiagnosticPrinter.AsData) }));
        }
        else if (format == Format.Csv)
        {
            Data.CsvLine(desk.Screen.Plain, "file", "line", "column", "code", "says", "found", "allowed", "advice");
            foreach (Diagnostic d in seen.SelectMany(s => s.Diagnostics))
            {
                Data.CsvLine(desk.Screen.Plain, d.File, d.Line, d.Column, d.Code, d.Says, d.Found, d.Allowed, d.Advice);
            }
        }
        else
        {
            foreach ((Source source, IReadOnlyList<Diagnostic> diagnostics, string words) in seen)
            {
                DiagnosticPrinter.Print(desk.Screen.Out, source, diagnostics);
                desk.Screen.Out.MarkupLine(diagnostics.Count == 0
                    ? $"[green]holds[/]  {Markup.Escape(source.Shown)}  [grey]{Markup.Escape(words)}[/]"
                    : $"[red]does not hold[/]  {Markup.Escape(source.Shown)}  {Say.Count(diagnostics.Count, "diagnostic")}");
            }
        }

        return seen.All(s => s.Diagnostics.Count == 0) ? ExitCode.Ok : ExitCode.Diagnostics;
    }
}
