using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Holdfast.Cli;

/// <summary>The usual help, and after it examples; for the program itself also what its exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = usual.Invoke(parseResult);
        TextWriter to = parseResult.InvocationConfiguration.Output;
        IEnumerable<Example> examples = parseResult.CommandResult.Command switch
        {
            TaughtCommand taught => taught.Examples,
            RootCommand root => root.Subcommands.OfType<TaughtCommand>().Select(c => c.Examples[0]),
            _ => [],
        };
        to.WriteLine("Examples:");
        foreach (Example example in examples)
        {
            to.WriteLine($"  holdfast {example.Line}");
            to.WriteLine($"      {example.Says}");
        }

        to.WriteLine();
        if (parseResult.CommandResult.Command is RootCommand)
        {
            to.WriteLine("Exit codes:");
            foreach ((int number, string name, string meaning) in ExitCode.All)
            {
                to.WriteLine($"  {number,3}  {name,-13} {meaning}");
            }

            to.WriteLine();
            to.WriteLine("COURSE is a path to a file, or the name of a course that comes with Holdfast.");
            to.WriteLine("Everything here is what follows by this theory, for invented people; nothing is a forecast about anyone.");
            to.WriteLine();
        }

        return code;
    }
}
