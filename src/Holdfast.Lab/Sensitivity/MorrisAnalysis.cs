namespace Holdfast.Lab;

/// <summary>
/// A screening by elementary effects: cheap enough for all parameters at once, and coarse. The outcome at a point is the mean
/// over its persons, the same persons with the same chance at every point.
/// </summary>
/// <param name="Design">The points.</param>
/// <param name="Factors">What was varied.</param>
/// <param name="Probes">What was measured.</param>
/// <param name="Persons">Persons at each point.</param>
/// <param name="Outcomes">The effects on each measure.</param>
public sealed record MorrisAnalysis(MorrisDesign Design, IReadOnlyList<Factor> Factors, IReadOnlyList<Probe> Probes, int Persons, IReadOnlyList<MorrisEffects> Outcomes)
{
    /// <summary>The levels of each factor's grid.</summary>
    public const int Levels = 4;

    /// <summary>Runs the screening: trajectories x (factors + 1) points.</summary>
    /// <param name="begins">The course and theory that the factors change.</param>
    /// <param name="factors">What is varied.</param>
    /// <param name="probes">What is measured.</param>
    /// <param name="options">Seed (of persons, points and intervals), first person, replicate and threads.</param>
    /// <param name="trajectories">Trajectories, at least 2; 10 to 50 are usual.</param>
    /// <param name="persons">Persons at each point.</param>
    /// <param name="progress">Is told the share that is done, 0 to 1.</param>
    /// <param name="cancel">Stops the work.</param>
    public static MorrisAnalysis Run(Variant begins, IReadOnlyList<Factor> factors, IReadOnlyList<Probe> probes, RunOptions options, int trajectories, int persons, Action<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(probes);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 2);
        MorrisDesign design = new(factors.Count, trajectories, Levels, options.Seed);
        IReadOnlyList<PointMeans> seen = PointMeans.Run(new(begins, factors, design, options, persons, probes), probes.Count, progress, cancel);
        return new(design, factors, probes, persons, [.. seen.Select(s => MorrisEffects.Of(design, s.All, options.Seed))]);
    }

    /// <summary>
    /// The heaviest factors, heaviest first: by the mean size of their effects as a share of the outcome's spread, for each the
    /// largest over the measures.
    /// </summary>
    /// <param name="count">How many.</param>
    public IReadOnlyList<Factor> Heaviest(int count) =>
        [.. Factors.Select((factor, f) => (factor, Weight: Outcomes.Max(o => o.Spread > 0 ? o.Factors[f].MuStar.Value / o.Spread : 0)))
            .OrderByDescending(x => x.Weight).Take(count).Select(x => x.factor)];
}
