using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>Where a command writes: results for people or programs, and, apart from them, progress and complaints.</summary>
internal sealed class Screen(Surroundings surroundings)
{
    /// <summary>Results for people: tables and plots. Colours only on a terminal.</summary>
    public IAnsiConsole Out { get; } = Make(surroundings.Out, surroundings.OutIsTerminal, surroundings);

    /// <summary>Complaints and progress.</summary>
    public IAnsiConsole Error { get; } = Make(surroundings.Error, surroundings.ErrorIsTerminal, surroundings);

    /// <summary>Results for programs, as they are.</summary>
    public TextWriter Plain => surroundings.Out;

    /// <summary>Complaints as they are: a line is one line, however long.</summary>
    public TextWriter PlainError => surroundings.Error;

    /// <summary>Columns.</summary>
    public int Width => surroundings.Width;

    /// <summary>Whether progress is shown.</summary>
    public bool ShowsProgress => surroundings.ErrorIsTerminal;

    /// <summary>Does long work; on a terminal with a bar. The work tells how much of it is done, from 0 to 1.</summary>
    public T Work<T>(string words, Func<Action<double>, T> work)
    {
        if (!ShowsProgress)
        {
            return work(_ => { });
        }

        T result = default!;
        Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(words), maxValue: 1);
                result = work(done => task.Value = Math.Max(task.Value, done));
            });
        return result;
    }

    private static IAnsiConsole Make(TextWriter writer, bool terminal, Surroundings surroundings)
    {
        bool colour = terminal && !surroundings.NoColour;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = terminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = surroundings.Width;
        return console;
    }
}
