namespace Holdfast.Simulation;

/// <summary>
/// Probes of many cases, read a little at a time, for a program with a single thread. What is read is what
/// <see cref="Simulator.MeasureCases"/> gives, bit for bit. Not safe for several threads at once.
/// </summary>
public sealed class MeasureWalk
{
    private readonly RunOptions options;
    private readonly IReadOnlyList<Case> cases;
    private readonly IReadOnlyList<Probe> probes;
    private readonly Plan plan;
    private readonly Setup setup;
    private readonly DrawnPersons? persons;
    private Walk? walk;
    private int walking;

    /// <summary>A walk that has not begun.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">Seed, lesions and switches. The first person, the replicate and the threads are not used.</param>
    /// <param name="cases">Who walks, at least one.</param>
    /// <param name="probes">What is read.</param>
    /// <param name="persons">What has been drawn for these persons before, or nothing.</param>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public MeasureWalk(Course course, RunOptions options, IReadOnlyList<Case> cases, IReadOnlyList<Probe> probes, DrawnPersons? persons = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfZero(cases.Count, nameof(cases));
        ArgumentNullException.ThrowIfNull(probes);
        this.options = options;
        this.cases = cases;
        this.probes = probes;
        this.persons = persons;
        plan = new(course);
        setup = Setup.Of(options);
        Results = [.. probes.Select(_ => new float[cases.Count])];
    }

    /// <summary>What has been read: [probe][case]; noughts where a case is not done.</summary>
    public float[][] Results { get; }

    /// <summary>Cases that have reached the end of the course.</summary>
    public int Done { get; private set; }

    /// <summary>Whether all have.</summary>
    public bool IsDone => Done == cases.Count;

    /// <summary>Walks on, at most so many ticks; whether more cases are done than before.</summary>
    public bool Step(int ticks)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticks);
        if (IsDone)
        {
            return false;
        }

        if (walk is null)
        {
            Case[] beside = [.. Enumerable.Range(Done, Math.Min(Walk.Usual, cases.Count - Done)).Select(i => cases[i])];
            walking = beside.Length;
            walk = Walk.Probes(plan, options, setup, beside, persons?.For(options, beside), probes, Results, Done);
        }

        if (!walk.On(ticks))
        {
            return false;
        }

        walk = null;
        Done += walking;
        return true;
    }
}
