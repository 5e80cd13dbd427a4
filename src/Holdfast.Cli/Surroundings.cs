namespace Holdfast.Cli;

/// <summary>What the program finds around it: where its words go, where it was started, and where its content may lie.</summary>
internal sealed record Surroundings
{
    /// <summary>What a person types.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Where results go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where progress and complaints go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sees the results on a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether a person sees the complaints on a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the person asked for no colour (NO_COLOR).</summary>
    public bool NoColour { get; init; }

    /// <summary>Columns of the terminal; where there is none, a width that is good to read.</summary>
    public int Width { get; init; } = 110;

    /// <summary>The folder in which the program was started.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The folder of the program itself.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>The folder with courses and claims, where it was named (HOLDFAST_CONTENT).</summary>
    public string? Content { get; init; }

    /// <summary>Those of the running process.</summary>
    public static Surroundings OfProcess() => new()
    {
        In = Console.In,
        Out = Console.Out,
        Error = Console.Error,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        NoColour = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb",
        Width = Console.IsOutputRedirected ? 110 : Math.Clamp(Console.WindowWidth, 60, 160),
        WorkingFolder = Environment.CurrentDirectory,
        ProgramFolder = AppContext.BaseDirectory,
        Content = Environment.GetEnvironmentVariable("HOLDFAST_CONTENT") is { Length: > 0 } named ? named : null,
    };
}
