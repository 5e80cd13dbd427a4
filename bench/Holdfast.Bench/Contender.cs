namespace Holdfast.Bench;

/// <summary>Something whose speed is measured.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Threads">On how many threads.</param>
/// <param name="LaneSteps">Lanes times steps of one run.</param>
/// <param name="Run">Runs it once.</param>
internal sealed record Contender(string Name, int Threads, double LaneSteps, Func<Took> Run)
{
    private readonly List<Took> runs = [];

    /// <summary>What the last run computed.</summary>
    public double Sum => runs[^1].Sum;

    /// <summary>Lane-steps a second on the clock: the median of all repetitions.</summary>
    public double Speed => LaneSteps / Median(runs.Select(r => r.Seconds));

    /// <summary>Lane-steps for each second of a processor: the median of all repetitions.</summary>
    public double SpeedOfProcessor => LaneSteps / Median(runs.Select(r => r.Worked));

    /// <summary>Lane-steps a second on the clock of the slowest and the fastest repetition.</summary>
    public (double Slowest, double Fastest) Range => (LaneSteps / runs.Max(r => r.Seconds), LaneSteps / runs.Min(r => r.Seconds));

    /// <summary>Runs it once more.</summary>
    public void Repeat() => runs.Add(Run());

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
