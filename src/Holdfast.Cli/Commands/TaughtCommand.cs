using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>A command with examples in its help.</summary>
internal sealed class TaughtCommand(string name, string description, params IReadOnlyList<Example> examples) : Command(name, description)
{
    /// <summary>The examples.</summary>
    public IReadOnlyList<Example> Examples { get; } = examples;
}
