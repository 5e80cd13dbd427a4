using System.Diagnostics;
using System.Globalization;

namespace Holdfast.Bench;

/// <summary>A reference that is a program of its own.</summary>
internal static class Outside
{
    /// <summary>Runs it; gives the seconds that it measured itself and its sum.</summary>
    public static (double Seconds, double Sum) Run(string program, params IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string[] words = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return process.ExitCode == 0 && words.Length == 2
            ? (double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
