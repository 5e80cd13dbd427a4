using System.Diagnostics;
using System.Globalization;

namespace Holdfast.Bench;

/// <summary>A reference that is a program of its own.</summary>
internal static class Outside
{
    /// <summary>Runs it; gives what it measured itself and its sum.</summary>
    public static Took Run(string program, params IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string[] words = process.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return process.ExitCode == 0 && words.Length == 3
            ? new(Number(words[0]), Number(words[1]), Number(words[2]))
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);
}
