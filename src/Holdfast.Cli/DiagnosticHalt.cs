namespace Holdfast.Cli;

/// <summary>Ends a command because a text has diagnostics.</summary>
/// <param name="source">The text.</param>
/// <param name="diagnostics">What is the matter with it.</param>
internal sealed class DiagnosticHalt(Source source, IReadOnlyList<Diagnostic> diagnostics) : Exception
{
    /// <summary>The text.</summary>
    public Source Text { get; } = source;

    /// <summary>What is the matter with it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>The value that was read; halts when there is none.</summary>
    public static T Unless<T>(Parsed<T> parsed, Source source)
        where T : class => parsed.Value ?? throw new DiagnosticHalt(source, parsed.Diagnostics);
}
