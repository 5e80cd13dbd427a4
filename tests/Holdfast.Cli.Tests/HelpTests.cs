namespace Holdfast.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private static readonly string[] CommandNames = ["check", "run", "contrast", "why", "claims", "lesions", "rivals", "sensitivity", "region", "rules", "describe", "sweep", "merge", "gather", "fit", "recover", "tell-apart", "power", "reproduce"];
    private readonly Terminal terminal = new();

    public static TheoryData<string> Commands => [.. CommandNames];

    // The lines after "Examples:" in the printed help of each command, and of the program itself.
    public static TheoryData<string> Examples
    {
        get
        {
            using Terminal terminal = new();
            return [.. CommandNames.Append("").SelectMany(c => ExamplesIn(terminal.Type($"{c} --help").Out)).Distinct()];
        }
    }

    public void Dispose() => terminal.Dispose();

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_in_the_help_works_as_it_stands(string example)
    {
        Assert.StartsWith("holdfast ", example);
        if (example.StartsWith("holdfast merge ", StringComparison.Ordinal))
        {
            // What 'merge' shows goes on from what 'sweep' shows.
            terminal.Type(ExamplesIn(terminal.Type("sweep --help").Out).First()["holdfast ".Length..]);
        }

        if (example.StartsWith("holdfast gather ", StringComparison.Ordinal))
        {
            terminal.Type(ExamplesIn(terminal.Type("run --help").Out).Single(e => e.EndsWith(" --parts people", StringComparison.Ordinal))["holdfast ".Length..]);
        }

        Typed typed = terminal.Type(example["holdfast ".Length..]);
        Assert.Equal("", typed.Error);
        Assert.Equal(ExitCode.Ok, typed.ExitCode);
        Assert.NotEqual("", typed.Out);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_shows_an_example_of_itself(string command)
    {
        Typed typed = terminal.Type($"{command} --help");
        Assert.Equal(ExitCode.Ok, typed.ExitCode);
        Assert.Contains(ExamplesIn(typed.Out), e => e.StartsWith($"holdfast {command}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_help_names_every_command_and_every_exit_code()
    {
        string help = terminal.Type("--help").Out;
        Assert.All(CommandNames, c => Assert.Contains($"\n  {c} ", help));
        Assert.All(ExitCode.All, c => Assert.Contains($"{c.Code,3}  {c.Name}", help));
    }

    [Fact]
    public void Typing_nothing_shows_the_help()
    {
        Typed typed = terminal.Type("");
        Assert.Equal(ExitCode.Ok, typed.ExitCode);
        Assert.Contains("Examples:", typed.Out);
    }

    [Fact]
    public void The_page_on_the_command_line_tells_the_same_exit_codes_and_shows_the_commands()
    {
        string page = File.ReadAllText(Path.Combine(Terminal.Root, "docs", "command-line.md"));
        Assert.All(ExitCode.All, c => Assert.Contains($"| {c.Code} | {c.Name} | {c.Meaning} |", page));
        Assert.All(CommandNames, c => Assert.Contains($"`holdfast {c}", page));
    }

    private static IEnumerable<string> ExamplesIn(string help) => help[help.IndexOf("Examples:", StringComparison.Ordinal)..]
        .Split('\n').Where(l => l.StartsWith("  holdfast ", StringComparison.Ordinal)).Select(l => l.Trim());
}
