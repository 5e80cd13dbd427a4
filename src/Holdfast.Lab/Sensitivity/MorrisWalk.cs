namespace Holdfast.Lab;

/// <summary>
/// A screening by elementary effects that grows trajectory by trajectory, a few ticks at a time, for a program with a single
/// thread. Where nothing is set by hand it says what <see cref="MorrisAnalysis.Run"/> says, bit for bit.
/// </summary>
public sealed class MorrisWalk
{
    private readonly Experiment experiment;
    private readonly IReadOnlyList<Factor> factors;
    private readonly Probe[] probes;
    private readonly double[] means;
    private readonly DrawnPersons? drawn;
    private MeasureWalk? walk;

    /// <summary>A walk that has not begun.</summary>
    /// <param name="experiment">The course, the population, and what is set by hand; what is varied is set anew at every point. Its first persons are taken.</param>
    /// <param name="factors">What is varied: traits, parameters and first values, no choices.</param>
    /// <param name="probe">What is measured.</param>
    /// <param name="trajectories">How many trajectories, at least 2.</param>
    /// <param name="persons">Persons at each point.</param>
    /// <param name="drawn">What has been drawn for these persons before, or nothing.</param>
    /// <exception cref="ArgumentException">A factor is a choice: all points are walked in one course.</exception>
    public MorrisWalk(Experiment experiment, IReadOnlyList<Factor> factors, Probe probe, int trajectories, int persons, DrawnPersons? drawn = null)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 2);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        if (factors.FirstOrDefault(f => f.Options > 0) is { } choice)
        {
            throw new ArgumentException($"\"{choice.Name}\" is a choice; only numbers can be varied here.", nameof(factors));
        }

        this.experiment = experiment;
        this.factors = factors;
        this.drawn = drawn;
        Persons = persons;
        probes = [probe];
        Design = new(factors.Count, trajectories, MorrisAnalysis.Levels, experiment.Seed);
        means = new double[Design.Points];
    }

    /// <summary>The points, when all are done.</summary>
    public MorrisDesign Design { get; }

    /// <summary>What is varied.</summary>
    public IReadOnlyList<Factor> Factors => factors;

    /// <summary>Persons at each point: the first of the experiment's, the same with the same chance at every point.</summary>
    public int Persons { get; }

    /// <summary>Trajectories that are done.</summary>
    public int Done { get; private set; }

    /// <summary>Whether all are.</summary>
    public bool IsDone => Done == Design.Trajectories;

    /// <summary>How much is done, 0 to 1.</summary>
    public double Share => (Done + (walk is null ? 0 : walk.Done / (double)(Design.PointsInTrajectory * Persons))) / Design.Trajectories;

    /// <summary>The mean of the outcome over all points that are done; NaN where none is.</summary>
    public double Mean => Done == 0 ? double.NaN : means.AsSpan(0, Done * Design.PointsInTrajectory).ToArray().Average();

    /// <summary>Walks on, at most so many ticks; whether more trajectories are done than before.</summary>
    public bool Step(int ticks)
    {
        if (IsDone)
        {
            return false;
        }

        walk ??= new(experiment.Population, experiment.Options, Cases(Done), probes, drawn);
        if (!walk.Step(ticks) || !walk.IsDone)
        {
            return false;
        }

        Means(walk.Results[0]).CopyTo(means, Done * Design.PointsInTrajectory);
        walk = null;
        Done++;
        return true;
    }

    /// <summary>Reads the points of one trajectory in one go, for a walk elsewhere to <see cref="Take"/>.</summary>
    /// <param name="trajectory">Its number, from 0.</param>
    /// <param name="threads">Threads; 0 takes one per core. Never changes a bit.</param>
    /// <param name="cancel">Stops the work.</param>
    public double[] Read(int trajectory, int threads = 0, CancellationToken cancel = default) =>
        Means(Simulator.MeasureCases(experiment.Population, experiment.Options with { Threads = threads }, Cases(trajectory), probes, null, cancel)[0]);

    /// <summary>Takes the next trajectory as it was <see cref="Read"/> elsewhere.</summary>
    /// <returns>False when it does not fit, or when one is under way here; nothing is taken then.</returns>
    public bool Take(ReadOnlySpan<double> trajectory)
    {
        if (walk is not null || IsDone || trajectory.Length != Design.PointsInTrajectory)
        {
            return false;
        }

        trajectory.CopyTo(means.AsSpan(Done * Design.PointsInTrajectory));
        Done++;
        return true;
    }

    /// <summary>The effects over the trajectories that are done; nothing before there are two.</summary>
    /// <param name="resamples">How often the trajectories are drawn anew for the intervals.</param>
    public MorrisEffects? SoFar(int resamples = SobolIndices.UsualResamples) => Done < 2
        ? null
        : MorrisEffects.Of(new(Design.Factors, Done, Design.Levels, experiment.Seed), means.AsSpan(0, Done * Design.PointsInTrajectory), experiment.Seed, resamples);

    private Case[] Cases(int trajectory)
    {
        double[] places = new double[factors.Count];
        List<Case> cases = [];
        for (int at = 0; at < Design.PointsInTrajectory; at++)
        {
            Design.Point((trajectory * Design.PointsInTrajectory) + at, places);
            Adjustment adjustment = experiment.Adjustment ?? new();
            for (int f = 0; f < places.Length; f++)
            {
                factors[f].Adjust(places[f], adjustment);
            }

            for (int person = 0; person < Persons; person++)
            {
                cases.Add(new(person, 0, adjustment));
            }
        }

        return [.. cases];
    }

    private double[] Means(float[] seen) => PointMeans.Of(seen, Persons).All;
}
