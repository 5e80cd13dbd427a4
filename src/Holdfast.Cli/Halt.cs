namespace Holdfast.Cli;

/// <summary>Ends a command with an exit code and words for the person who typed it.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="says">What happened and what can be done.</param>
internal sealed class Halt(int exitCode, string says) : Exception(says)
{
    /// <summary>One of <see cref="Cli.ExitCode"/>.</summary>
    public int ExitCode { get; } = exitCode;
}
