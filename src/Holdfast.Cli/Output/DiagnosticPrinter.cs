using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>Shows what is the matter with a text: where, what was found, what is allowed, what to do.</summary>
internal static class DiagnosticPrinter
{
    private const int LongestLine = 100;

    /// <summary>Prints diagnostics, with the line of the text where it is at hand.</summary>
    public static void Print(IAnsiConsole to, Source source, IReadOnlyList<Diagnostic> diagnostics)
    {
        string[] lines = source.Text.Split('\n');
        foreach (Diagnostic d in diagnostics)
        {
            Line(to, $"[bold]{Markup.Escape($"{d.File}:{d.Line}:{d.Column}")}[/]  [red]{Markup.Escape(d.Code)}[/]  {Markup.Escape(d.Says)}");
            if (d.File == source.Shown && d.Line >= 1 && d.Line <= lines.Length)
            {
                string line = string.Concat(lines[d.Line - 1].TrimEnd().Take(LongestLine).Select(c => char.IsControl(c) ? ' ' : c));
                Line(to, $"  [grey]{d.Line,5} | {Markup.Escape(line)}[/]");
            }

            Line(to, $"  found    {Markup.Escape(d.Found)}");
            Line(to, $"  allowed  {Markup.Escape(d.Allowed)}");
            Line(to, $"  to do    {Markup.Escape(d.Advice)}");
            Line(to, "");
        }
    }

    /// <summary>A diagnostic as data.</summary>
    public static object AsData(Diagnostic d) => new { d.Code, d.File, d.Line, d.Column, d.Says, d.Found, d.Allowed, d.Advice };

    // Lines are not broken: a path or a quoted text stays whole for whoever searches in the output.
    private static void Line(IAnsiConsole to, string markup)
    {
        int width = to.Profile.Width;
        to.Profile.Width = int.MaxValue / 4;
        to.MarkupLine(markup);
        to.Profile.Width = width;
    }
}
