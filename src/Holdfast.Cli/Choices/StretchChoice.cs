using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>The options --from and --to: a stretch of a course.</summary>
internal sealed class StretchChoice
{
    private readonly Option<string> from = new("--from") { Description = "the beginning of the stretch: \"week 12\", \"day 40\"", HelpName = "MOMENT", DefaultValueFactory = _ => "the beginning" };
    private readonly Option<string> to = new("--to") { Description = "the end of the stretch", HelpName = "MOMENT", DefaultValueFactory = _ => "the end" };

    /// <summary>Puts the options on a command.</summary>
    public StretchChoice(Command command)
    {
        command.Add(from);
        command.Add(to);
    }

    /// <summary>What was chosen, within a course of a length.</summary>
    public (Duration From, Duration To) Read(ParseResult parsed, Duration lasts)
    {
        Duration begins = Moment("--from", parsed.GetRequiredValue(from), lasts);
        Duration ends = Moment("--to", parsed.GetRequiredValue(to), lasts);
        return begins < ends ? (begins, ends) : throw new Halt(ExitCode.Usage, $"--from ({MomentText.Write(begins)}) must come before --to ({MomentText.Write(ends)}).");
    }

    private static Duration Moment(string option, string text, Duration lasts) => MomentText.TryRead(text, lasts, out Duration moment)
        ? moment
        : throw new Halt(ExitCode.Usage, $"{option} '{text}' is not a moment in this course. Write {MomentText.Allowed}; the course ends at {MomentText.Write(lasts)}.");
}
