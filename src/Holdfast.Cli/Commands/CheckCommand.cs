using System.CommandLine;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>check: reads files and says what is the matter with them.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> files = new("FILE") { Description = "courses, phenomena or studies: paths, or names of shipped courses and studies", Arity = ArgumentArity.OneOrMore };
        TaughtCommand command = new(
            "check",
            "Read courses, phenomena and studies, and say what is the matter with them.",
            new("check content/courses/the-hatch.yaml", "reads one course; exit code 2 when it has diagnostics"),
            new("check --json six-weeks-in-august attuned", "reads two of the courses that come with Holdfast, for a program"))
        {
            files,
        };
        FormatChoice format = new(command);
        command.SetAction(parsed => Do(desk, parsed.GetRequiredValue(files), format.Read(parsed)));
        return command;
    }

    private static int Do(Desk desk, string[] files, Format format)
    {
        List<(Source Source, IReadOnlyList<Diagnostic> Diagnostics, string Words)> seen = [.. files.Select(desk.Shelf.Check)];
        TextWriter plain = desk.Screen.Plain;
        switch (format)
        {
            case Format.Json:
                Data.Json(plain, seen.Select(s => new { File = s.Source.Shown, Reads = s.Diagnostics.Count == 0, Diagnostics = s.Diagnostics.Select(DiagnosticPrinter.AsData) }));
                break;
            case Format.Csv:
                Data.CsvLine(plain, "file", "line", "column", "code", "says", "found", "allowed", "advice");
                foreach (Diagnostic d in seen.SelectMany(s => s.Diagnostics))
                {
                    Data.CsvLine(plain, d.File, d.Line, d.Column, d.Code, d.Says, d.Found, d.Allowed, d.Advice);
                }

                break;
            default:
                foreach ((Source source, IReadOnlyList<Diagnostic> diagnostics, string words) in seen)
                {
                    DiagnosticPrinter.Print(desk.Screen.Out, source, diagnostics);
                    desk.Screen.Out.MarkupLine(diagnostics.Count == 0
                        ? $"[green]reads[/]  {Markup.Escape(source.Shown)}  [grey]{Markup.Escape(words)}[/]"
                        : $"[red]does not read[/]  {Markup.Escape(source.Shown)}  {Say.Count(diagnostics.Count, "diagnostic")}");
                }

                break;
        }

        return seen.All(s => s.Diagnostics.Count == 0) ? ExitCode.Ok : ExitCode.Diagnostics;
    }
}
