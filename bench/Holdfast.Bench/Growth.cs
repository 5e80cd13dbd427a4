using System.Diagnostics;
using System.Globalization;

namespace Holdfast.Bench;

/// <summary>How time and memory grow with the number of persons, whose curves are not kept.</summary>
internal static class Growth
{
    /// <summary>The first number of persons, and how often it is doubled.</summary>
    public const int First = 1000, Doublings = 10;

    /// <summary>The number whose memory is measured.</summary>
    public const int Many = 1_000_000;

    private const int WorkOfSmall = 64_000, FewestRepetitions = 3;

    /// <summary>
    /// Times each number of persons, again and again where there are few, in turns; gives the median of processor seconds and
    /// of seconds on the clock.
    /// </summary>
    public static IReadOnlyList<(int Persons, double Worked, double Seconds)> Measure(Course course, int threads)
    {
        for (int i = 0; i < 4; i++)
        {
            Once(course, 4000, threads);
        }

        List<(int, double, double)> rows = [];
        for (int n = First; n <= First << Doublings; n *= 2)
        {
            int repetitions = Math.Max(n > 200_000 ? 1 : FewestRepetitions, WorkOfSmall / n);
            (double Worked, double Seconds)[] runs = [.. Enumerable.Range(0, repetitions).Select(_ => Once(course, n, threads))];
            rows.Add((n, Median(runs.Select(r => r.Worked)), Median(runs.Select(r => r.Seconds))));
        }

        return rows;
    }

    /// <summary>Runs many persons in this process and says the most memory that it ever held, in megabytes, as Linux counts it.</summary>
    public static double Peak(Course course, int persons)
    {
        double sum = Simulator.Summarise(course, new() { Threads = 2 }, persons).Mean(Quantity.Hope, 0);
        string line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        double kilobytes = double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        return sum > 0 ? kilobytes * 1024 / 1e6 : double.NaN;
    }

    private static (double Worked, double Seconds) Once(Course course, int persons, int threads)
    {
        TimeSpan worked = Environment.CpuUsage.TotalTime;
        Stopwatch watch = Stopwatch.StartNew();
        Simulator.Summarise(course, new() { Threads = threads }, persons);
        return ((Environment.CpuUsage.TotalTime - worked).TotalSeconds, watch.Elapsed.TotalSeconds);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
