namespace Holdfast.Cli;

/// <summary>What the program's exit codes mean. Scripts rely on them: they never change their meaning.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Ok = 0;

    /// <summary>A claim fails, or a difference was found where none was expected.</summary>
    public const int Fails = 1;

    /// <summary>A course or a phenomenon has diagnostics; nothing was run.</summary>
    public const int Diagnostics = 2;

    /// <summary>The command, an option or a value is not known.</summary>
    public const int Usage = 64;

    /// <summary>A file or a course cannot be found or read.</summary>
    public const int NoInput = 66;

    /// <summary>A fault in Holdfast itself.</summary>
    public const int Internal = 70;

    /// <summary>A file cannot be written.</summary>
    public const int CannotWrite = 73;

    /// <summary>Stopped with Ctrl+C.</summary>
    public const int Stopped = 130;

    /// <summary>All codes with their names and meanings, in order.</summary>
    public static IReadOnlyList<(int Code, string Name, string Meaning)> All { get; } =
    [
        (Ok, "ok", "all is well"),
        (Fails, "fails", "a claim fails, courses differ where --expect-same was asked, or a document differs from what was rebuilt"),
        (Diagnostics, "diagnostics", "a course or a phenomenon has diagnostics; nothing was run"),
        (Usage, "usage", "a command, an option or a value is not known"),
        (NoInput, "no input", "a course or a file cannot be found or read"),
        (Internal, "internal", "a fault in Holdfast itself"),
        (CannotWrite, "cannot write", "a file cannot be written"),
        (Stopped, "stopped", "stopped with Ctrl+C"),
    ];
}
