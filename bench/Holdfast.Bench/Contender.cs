namespace Holdfast.Bench;

/// <summary>Something whose speed is measured.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Threads">On how many threads.</param>
/// <param name="LaneSteps">Lanes times steps of one run.</param>
/// <param name="Run">Runs it once; gives the seconds it took and a number that shows what was computed.</param>
internal sealed record Contender(string Name, int Threads, double LaneSteps, Func<(double Seconds, double Sum)> Run)
{
    private readonly List<double> seconds = [];

    /// <summary>What the last run computed.</summary>
    public double Sum { get; private set; }

    /// <summary>Lane-steps a second: the median of all repetitions.</summary>
    public double Speed
    {
        get
        {
            double[] sorted = [.. seconds.Order()];
            return LaneSteps / sorted[sorted.Length / 2];
        }
    }

    /// <summary>Lane-steps a second of the slowest and the fastest repetition.</summary>
    public (double Slowest, double Fastest) Range => (LaneSteps / seconds.Max(), LaneSteps / seconds.Min());

    /// <summary>Runs it once more.</summary>
    public void Repeat()
    {
        (double took, double sum) = Run();
        seconds.Add(took);
        Sum = sum;
    }
}
