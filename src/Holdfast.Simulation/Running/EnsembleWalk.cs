namespace Holdfast.Simulation;

/// <summary>
/// Curves of many cases, walked a little at a time. They come out as <see cref="Simulator.RunCases"/> gives them, bit for bit.
/// The first block is a small one, so that there is something to look at soon.
/// </summary>
public sealed class EnsembleWalk : CaseWalk
{
    private readonly Course course;
    private readonly RunOptions options;
    private readonly Plan plan;
    private readonly Setup setup;
    private readonly DrawnPersons? persons;
    private readonly float[] values;
    private readonly int samples;
    private readonly int ticksPerSample;

    /// <summary>A walk that has not begun.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">Seed, lesions and switches. The first person, the replicate and the threads are not used.</param>
    /// <param name="cases">Who walks, at least one.</param>
    /// <param name="ticksPerSample">Ticks from one sample to the next.</param>
    /// <param name="persons">What has been drawn for these persons before, or nothing.</param>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public EnsembleWalk(Course course, RunOptions options, IReadOnlyList<Case> cases, int ticksPerSample = 28, DrawnPersons? persons = null)
        : base(cases)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticksPerSample);
        this.course = course;
        this.options = options;
        this.ticksPerSample = ticksPerSample;
        this.persons = persons;
        plan = new(course);
        setup = Setup.Of(options);
        samples = Simulator.Samples(plan, options, ticksPerSample);
        values = new float[Channel.Count * samples * cases.Count];
    }

    /// <summary>The first cases of those that are done; "persons" of the ensemble are cases in their order. At least one must be done.</summary>
    /// <param name="most">The most cases that are wanted.</param>
    public Ensemble SoFar(int most = int.MaxValue) => Done > 0 && most > 0
        ? new(course, options, Math.Min(most, Done), samples, ticksPerSample, values, Cases.Count)
        : throw new InvalidOperationException("Nobody has reached the end of the course yet.");

    private protected override Case[] Beside() => Walk.Next(Cases, Done);

    private protected override Walk Begin(Case[] beside) =>
        Walk.Curves(plan, options, setup, beside, persons?.For(options, beside), values, samples, ticksPerSample, Cases.Count, Done);
}
