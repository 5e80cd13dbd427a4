namespace Holdfast.Simulation;

/// <summary>
/// Many cases in the same course, walked a little at a time, for a program with a single thread: it can draw, listen and stop
/// between any two steps. Curves come out as <see cref="Simulator.RunCases"/> gives them, bit for bit. Not safe for several
/// threads at once.
/// </summary>
public sealed class EnsembleWalk
{
    private readonly Course course;
    private readonly RunOptions options;
    private readonly IReadOnlyList<Case> cases;
    private readonly Plan plan;
    private readonly Setup setup;
    private readonly DrawnPersons? persons;
    private readonly float[] values;
    private readonly int samples;
    private readonly int ticksPerSample;
    private Walk? walk;
    private int walking;

    /// <summary>A walk that has not begun.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">Seed, lesions and switches. The first person, the replicate and the threads are not used.</param>
    /// <param name="cases">Who walks, at least one.</param>
    /// <param name="ticksPerSample">Ticks from one sample to the next.</param>
    /// <param name="persons">What has been drawn for these persons before, or nothing.</param>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public EnsembleWalk(Course course, RunOptions options, IReadOnlyList<Case> cases, int ticksPerSample = 28, DrawnPersons? persons = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfZero(cases.Count, nameof(cases));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticksPerSample);
        this.course = course;
        this.options = options;
        this.cases = cases;
        this.ticksPerSample = ticksPerSample;
        this.persons = persons;
        plan = new(course);
        setup = Setup.Of(options);
        samples = Simulator.Samples(plan, options, ticksPerSample);
        values = new float[Channel.Count * samples * cases.Count];
    }

    /// <summary>Cases that have reached the end of the course.</summary>
    public int Done { get; private set; }

    /// <summary>Whether all have.</summary>
    public bool IsDone => Done == cases.Count;

    /// <summary>
    /// Walks on. The first block is a small one, so that there is something to look at soon.
    /// </summary>
    /// <param name="ticks">The most ticks to walk now; a block of cases takes as many as the course has.</param>
    /// <returns>Whether more cases are done than before.</returns>
    public bool Step(int ticks)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticks);
        if (IsDone)
        {
            return false;
        }

        if (walk is null)
        {
            Case[] beside = Walk.Next(cases, Done);
            walking = beside.Length;
            walk = Walk.Curves(plan, options, setup, beside, persons?.For(options, beside), values, samples, ticksPerSample, cases.Count, Done);
        }

        if (!walk.On(ticks))
        {
            return false;
        }

        walk = null;
        Done += walking;
        return true;
    }

    /// <summary>The first cases of those that are done; "persons" of the ensemble are cases in their order. At least one must be done.</summary>
    /// <param name="most">The most cases that are wanted.</param>
    public Ensemble SoFar(int most = int.MaxValue) => Done > 0 && most > 0
        ? new(course, options, Math.Min(most, Done), samples, ticksPerSample, values, cases.Count)
        : throw new InvalidOperationException("Nobody has reached the end of the course yet.");
}
