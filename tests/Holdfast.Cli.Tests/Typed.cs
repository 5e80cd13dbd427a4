namespace Holdfast.Cli.Tests;

/// <summary>What came of a command.</summary>
internal sealed record Typed(int ExitCode, string Out, string Error)
{
    public string[] Lines => Out.TrimEnd('\n').Split('\n');
}
