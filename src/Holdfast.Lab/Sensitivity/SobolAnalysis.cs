namespace Holdfast.Lab;

/// <summary>
/// A global sensitivity analysis by Sobol indices. The outcome at a point is the mean over its persons, the same persons with
/// the same chance at every point; a person's traits and parameters that are not factors stay as drawn.
/// </summary>
/// <param name="Design">The points.</param>
/// <param name="Factors">What was varied.</param>
/// <param name="Probes">What was measured.</param>
/// <param name="Persons">Persons at each point.</param>
/// <param name="Outcomes">The indices of each measure.</param>
/// <param name="PersonsShare">
/// For each measure the variance that hangs on which persons were drawn, beside the variance over points: how far the indices
/// are of these persons only. It shrinks with more persons. NaN with one person.
/// </param>
public sealed record SobolAnalysis(SaltelliDesign Design, IReadOnlyList<Factor> Factors, IReadOnlyList<Probe> Probes, int Persons, IReadOnlyList<SobolIndices> Outcomes, IReadOnlyList<double> PersonsShare)
{
    /// <summary>Runs the analysis: rows x (factors + 2) points.</summary>
    /// <param name="begins">The course and theory that the factors change.</param>
    /// <param name="factors">What is varied.</param>
    /// <param name="probes">What is measured.</param>
    /// <param name="options">Seed (of persons, points and intervals), first person, replicate and threads.</param>
    /// <param name="rows">Rows of the design; a power of 2 serves best.</param>
    /// <param name="persons">Persons at each point.</param>
    /// <param name="progress">Is told the share that is done, 0 to 1.</param>
    /// <param name="cancel">Stops the work.</param>
    public static SobolAnalysis Run(Variant begins, IReadOnlyList<Factor> factors, IReadOnlyList<Probe> probes, RunOptions options, int rows, int persons, Action<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(probes);
        ArgumentNullException.ThrowIfNull(options);
        SaltelliDesign design = new(factors.Count, rows, options.Seed);
        IReadOnlyList<PointMeans> seen = PointMeans.Run(new(begins, factors, design, options, persons, probes), probes.Count, progress, cancel);
        int[] tables = [.. Enumerable.Range(0, rows).SelectMany(r => (int[])[design.PointOfA(r), design.PointOfB(r)])];
        SobolIndices[] indices = [.. seen.Select(s => SobolIndices.Of(design, s.All, options.Seed))];
        return new(design, factors, probes, persons, indices, [.. seen.Select((s, i) => s.VarianceOfPersons(tables) / indices[i].Variance.Value)]);
    }
}
