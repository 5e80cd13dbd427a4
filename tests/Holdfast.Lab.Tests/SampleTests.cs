using System.Diagnostics;
using System.Globalization;

namespace Holdfast.Lab.Tests;

public class SampleTests
{
    [Fact]
    public void The_first_run_says_why_longing_changed_and_what_a_thousand_persons_come_to()
    {
        string[] lines = Run("FirstRun");
        Assert.StartsWith("A break in the fourth month: longing goes from ", lines[0]);
        string[] reasons = [.. lines.Skip(1).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal))];
        Assert.InRange(reasons.Length, 1, 3);
        Assert.All(reasons, l => Assert.NotNull(Catalogue.Find(l.Trim().Split("  ")[1])));
        Assert.StartsWith("At the end the median of hope over 1000 persons is ", lines[1 + reasons.Length]);
        Assert.EndsWith("By this theory, for invented people.", lines[^1]);
    }

    [Fact]
    public void The_small_sweep_has_every_point_and_says_what_hope_hangs_on()
    {
        string[] lines = Run("SmallSweep");
        Assert.Equal(25, lines.Count(l => l.StartsWith("  self blame 0.", StringComparison.Ordinal)));
        string[] shares = [.. lines.Where(l => l.Contains(" of the variance between points by itself, ", StringComparison.Ordinal))];
        Assert.Equal(["self blame", "warmth"], shares.Select(l => l.Split(':')[0]));
        double[] alone = [.. shares.Select(l => double.Parse(l.Split(": ")[1].Split(' ')[0], CultureInfo.InvariantCulture))];
        Assert.InRange(alone.Sum(), 60, 110);
        Assert.Contains("512 rows are enough for that.", lines);
        Assert.Equal("By this theory, for invented people.", lines[^1]);
    }

    private static string[] Run(string sample)
    {
        string built = AppContext.BaseDirectory.Replace("tests", "samples", StringComparison.Ordinal).Replace("Holdfast.Lab.Tests", sample, StringComparison.Ordinal);
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(built, sample + ".dll")]) { RedirectStandardOutput = true })!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
