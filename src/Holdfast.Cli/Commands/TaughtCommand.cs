using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>A command with examples in its help.</summary>
internal sealed class TaughtCommand(string name, string description, params IReadOnlyList<Example> examples) : Command(name, description)
{
    /// <summary>The examples.</summary>
    public IReadOnlyList<Example> Examples { get; } = examples;

    /// <summary>Sets what the command does when it may take long: on a thread of its own, because Ctrl+C is listened to only once the action has returned its task.</summary>
    public new void SetAction(Func<ParseResult, CancellationToken, Task<int>> action) =>
        base.SetAction((parsed, cancel) => Task.Run(() => action(parsed, cancel), CancellationToken.None));
}
