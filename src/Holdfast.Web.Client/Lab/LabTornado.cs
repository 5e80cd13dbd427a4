using Holdfast.Lab;

namespace Holdfast.Web.Client.Lab;

/// <summary>
/// Which traits and parameters an outcome hangs on most, one moved at a time, all else as each person has it: the same persons
/// and the same chance at both ends. It sees nothing of what two do together. Worked out a little at a time.
/// </summary>
public sealed class LabTornado
{
    /// <summary>How many persons are walked at each end.</summary>
    public const int Persons = 32;

    private const double LowEnd = 0.1, HighEnd = 0.9, Normal95 = 1.959963984540054;
    private readonly DrawnPersons drawn = new();
    private readonly List<Pull> pulls = [];
    private (string Name, Factor Factor)[] factors = [];
    private Experiment? experiment;
    private Probe[] probes = [];
    private MeasureWalk? walk;

    /// <summary>The setting under which it is worked out.</summary>
    public LabState? State { get; private set; }

    /// <summary>What is looked at: its mean over the last quarter of the course.</summary>
    public Channel Outcome { get; private set; } = Quantity.Hope;

    /// <summary>How many things are moved.</summary>
    public int Count => factors.Length;

    /// <summary>What has been found so far, the strongest first.</summary>
    public IReadOnlyList<Pull> Pulls => [.. pulls.OrderByDescending(p => Math.Abs(p.Swing))];

    /// <summary>Whether all is done.</summary>
    public bool IsDone => pulls.Count == factors.Length;

    /// <summary>How much is done, 0 to 1.</summary>
    public double Share => factors.Length == 0 ? 0 : (pulls.Count + (walk is null ? 0 : walk.Done / (double)(2 * Persons))) / factors.Length;

    /// <summary>Begins anew.</summary>
    public void Begin(LabState state, Experiment of, Channel outcome, IEnumerable<(string Name, Factor Factor)> things)
    {
        ArgumentNullException.ThrowIfNull(of);
        State = state;
        experiment = of;
        Outcome = outcome;
        factors = [.. things];
        pulls.Clear();
        walk = null;
        int hours = of.Course.Lasts.Hours;
        probes = [new(outcome, new(hours - (hours / 4)), of.Course.Lasts, Statistic.Mean)];
    }

    /// <summary>Walks on, at most so many ticks; whether there is something new to show.</summary>
    public bool Step(int ticks)
    {
        if (IsDone)
        {
            return false;
        }

        (string name, Factor factor) = factors[pulls.Count];
        if (walk is null)
        {
            (Adjustment low, Adjustment high) = (At(factor, LowEnd), At(factor, HighEnd));
            walk = new(experiment!.Population, experiment.Options, [.. Enumerable.Range(0, 2 * Persons).Select(i => new Case(i % Persons, 0, i < Persons ? low : high))], probes, drawn);
        }

        if (!walk.Step(ticks) || !walk.IsDone)
        {
            return false;
        }

        float[] seen = walk.Results[0];
        double[] swings = [.. Enumerable.Range(0, Persons).Select(i => (double)seen[Persons + i] - seen[i])];
        double mean = swings.Average();
        double spread = Math.Sqrt(swings.Sum(s => (s - mean) * (s - mean)) / (Persons - 1));
        pulls.Add(new(name, seen.Take(Persons).Average(), seen.Skip(Persons).Average(), mean, Normal95 * spread / Math.Sqrt(Persons)));
        walk = null;
        return true;
    }

    private Adjustment At(Factor factor, double place)
    {
        Adjustment adjustment = experiment!.Adjustment ?? new();
        factor.Adjust(place, adjustment);
        return adjustment;
    }
}
