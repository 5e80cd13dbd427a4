using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>The option --every: how often curves are sampled for data.</summary>
internal sealed class EveryChoice
{
    private readonly Option<string> every = new("--every") { Description = "time between samples in data: \"1 week\", \"6 hours\"", HelpName = "LENGTH", DefaultValueFactory = _ => "1 week" };

    /// <summary>Puts the option on a command.</summary>
    public EveryChoice(Command command) => command.Add(every);

    /// <summary>What was chosen, in ticks.</summary>
    public int Ticks(ParseResult parsed, int ticksPerDay)
    {
        string text = parsed.GetRequiredValue(every);
        if (!MomentText.TryReadLength(text, out Duration length))
        {
            throw new Halt(ExitCode.Usage, $"--every '{text}' is not a length of time. Write {MomentText.AllowedLength}.");
        }

        long ticks = (long)length.Hours * ticksPerDay / Duration.Day;
        return ticks >= 1 && ticks * Duration.Day == (long)length.Hours * ticksPerDay
            ? (int)ticks
            : throw new Halt(ExitCode.Usage, $"--every '{text}' is not a whole number of steps; one step is {Duration.Day / (double)ticksPerDay:0.##} hours.");
    }
}
