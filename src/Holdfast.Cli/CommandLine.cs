using System.CommandLine;
using System.CommandLine.Help;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>The program: its commands, and what becomes of everything that can go wrong.</summary>
internal static class CommandLine
{
    /// <summary>Runs what was typed; returns one of <see cref="ExitCode"/>.</summary>
    public static async Task<int> Run(IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancel = default)
    {
        Screen screen = new(surroundings);
        try
        {
            ParseResult parsed = Root(new(screen, new(surroundings), surroundings.WorkingFolder, surroundings.In, surroundings)).Parse(arguments);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
            {
                return Refuse(screen, parsed);
            }

            InvocationConfiguration how = new()
            {
                Output = surroundings.Out,
                Error = surroundings.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
            };
            return await parsed.InvokeAsync(how, cancel);
        }
        catch (DiagnosticHalt halt)
        {
            DiagnosticPrinter.Print(screen.Error, halt.Text, halt.Diagnostics);
            Tell(screen, $"{halt.Text.Shown}: {Say.Count(halt.Diagnostics.Count, "diagnostic")}. Nothing was run.");
            return ExitCode.Diagnostics;
        }
        catch (Halt halt)
        {
            Tell(screen, halt.Message);
            return halt.ExitCode;
        }
        catch (OperationCanceledException)
        {
            Tell(screen, "Stopped.");
            return ExitCode.Stopped;
        }
        catch (Exception e)
        {
            Tell(screen, $"Something is wrong inside Holdfast ({e.GetType().Name}): {e.Message}");
            Tell(screen, "What you typed, and the course, would help to find it.");
            return ExitCode.Internal;
        }
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root(Desk desk)
    {
        RootCommand root = new("Holdfast: courses of therapy with the child within, run by one written-down theory.");
        root.Add(CheckCommand.Make(desk));
        root.Add(RunCommand.Make(desk));
        root.Add(ContrastCommand.Make(desk));
        root.Add(WhyCommand.Make(desk));
        root.Add(ClaimsCommand.Make(desk));
        root.Add(LesionsCommand.Make(desk));
        root.Add(RivalsCommand.Make(desk));
        root.Add(SensitivityCommand.Make(desk));
        root.Add(RegionCommand.Make(desk));
        root.Add(RulesCommand.Make(desk));
        root.Add(DescribeCommand.Make(desk));
        root.Add(SceneCommand.Make(desk));
        root.Add(SweepCommand.Make(desk));
        root.Add(MergeCommand.Make(desk));
        root.Add(GatherCommand.Make(desk));
        root.Add(FitCommand.Make(desk));
        root.Add(RecoverCommand.Make(desk));
        root.Add(TellApartCommand.Make(desk));
        root.Add(PowerCommand.Make(desk));
        root.Add(ReproduceCommand.Make(desk));
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        root.SetAction(parsed => new HelpWithExamples(new HelpAction()).Invoke(parsed));
        return root;
    }

    private static int Refuse(Screen screen, ParseResult parsed)
    {
        foreach (string words in parsed.Errors.Select(e => e.Message).Distinct())
        {
            Tell(screen, words);
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        Tell(screen, $"'holdfast{command} --help' shows what there is.");
        return ExitCode.Usage;
    }

    private static void Tell(Screen screen, string words) => screen.PlainError.WriteLine(words);
}
