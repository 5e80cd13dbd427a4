using System.Diagnostics;
using System.Globalization;

namespace Holdfast.Bench;

/// <summary>A program of its own.</summary>
internal static class Outside
{
    /// <summary>Runs a reference; gives what it measured itself and its sum.</summary>
    public static Took Run(string program, params IEnumerable<string> arguments) =>
        Numbers(program, arguments) is [double seconds, double worked, double sum]
            ? new(seconds, worked, sum)
            : throw new InvalidOperationException($"{program} did not give seconds, processor seconds and a sum.");

    /// <summary>Runs a program that gives one number.</summary>
    public static double Number(string program, params IEnumerable<string> arguments) => Numbers(program, arguments)[0];

    private static double[] Numbers(string program, IEnumerable<string> arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string[] words = process.StandardOutput.ReadToEnd().Split([' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. words.Select(w => double.Parse(w, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
