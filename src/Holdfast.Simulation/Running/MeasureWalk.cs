namespace Holdfast.Simulation;

/// <summary>
/// Probes of many cases, read a little at a time. What is read is what <see cref="Simulator.MeasureCases"/> gives, bit for bit.
/// </summary>
public sealed class MeasureWalk : CaseWalk
{
    private readonly RunOptions options;
    private readonly IReadOnlyList<Probe> probes;
    private readonly Plan plan;
    private readonly Setup setup;
    private readonly DrawnPersons? persons;

    /// <summary>A walk that has not begun.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">Seed, lesions and switches. The first person, the replicate and the threads are not used.</param>
    /// <param name="cases">Who walks, at least one.</param>
    /// <param name="probes">What is read.</param>
    /// <param name="persons">What has been drawn for these persons before, or nothing.</param>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public MeasureWalk(Course course, RunOptions options, IReadOnlyList<Case> cases, IReadOnlyList<Probe> probes, DrawnPersons? persons = null)
        : base(cases)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(probes);
        this.options = options;
        this.probes = probes;
        this.persons = persons;
        plan = new(course);
        setup = Setup.Of(options);
        Results = [.. probes.Select(_ => new float[cases.Count])];
    }

    /// <summary>What has been read: [probe][case]; noughts where a case is not done.</summary>
    public float[][] Results { get; }

    private protected override Case[] Beside() =>
        [.. Enumerable.Range(Done, Math.Min(Walk.Usual, Cases.Count - Done)).Select(i => Cases[i])];

    private protected override Walk Begin(Case[] beside) => Walk.Probes(plan, options, setup, beside, persons?.For(options, beside), probes, Results, Done);
}
