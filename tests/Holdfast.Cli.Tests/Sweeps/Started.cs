using System.Diagnostics;

namespace Holdfast.Cli.Tests;

/// <summary>The program itself, started as a process of its own, so that it can be killed.</summary>
internal static class Started
{
    /// <summary>The program.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "holdfast.exe" : "holdfast");

    /// <summary>Starts it with what would be typed.</summary>
    public static Process Type(string folder, string line)
    {
        // Who runs these tests in the background may have let them ignore Ctrl+C, and what they start would as well.
        string[] typed = [.. Terminal.Split(line)];
        ProcessStartInfo how = OperatingSystem.IsLinux() ? new("env", ["--default-signal=INT", Program, .. typed]) : new(Program, typed);
        (how.WorkingDirectory, how.RedirectStandardOutput, how.RedirectStandardError) = (folder, true, true);
        how.Environment["HOLDFAST_CONTENT"] = Path.Combine(Terminal.Root, "content");
        Process process = Process.Start(how)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Waits until something is so, looking all the time; false when the process ends before.</summary>
    public static bool Until(Process process, Func<bool> so)
    {
        while (!so())
        {
            if (process.HasExited)
            {
                return false;
            }

            Thread.SpinWait(200);
        }

        return true;
    }

    /// <summary>Kills it as kill -9 does: it is not told, and can tidy nothing up.</summary>
    public static void KillAtOnce(Process process)
    {
        process.Kill();
        process.WaitForExit();
    }
}
