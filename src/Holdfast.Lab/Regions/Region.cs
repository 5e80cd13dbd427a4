namespace Holdfast.Lab;

/// <summary>
/// Where in the space of traits and parameters a phenomenon holds and where it breaks. All persons of a point have the point's
/// traits and parameters; they differ in their first values, in what a course sets itself, and in chance.
/// </summary>
/// <param name="Phenomenon">The phenomenon.</param>
/// <param name="Factors">What was varied.</param>
/// <param name="Design">The points.</param>
/// <param name="Persons">Persons at each point.</param>
/// <param name="Holds">Whether the phenomenon holds, by point.</param>
/// <param name="Share">The share of points at which it holds, with Wilson's 95% interval.</param>
/// <param name="Expectations">The share of points at which each of its expectations holds: where it breaks, what breaks.</param>
/// <param name="Strips">Where it holds along each factor: the largest differences first.</param>
public sealed record Region(
    Phenomenon Phenomenon,
    IReadOnlyList<Factor> Factors,
    IDesign Design,
    int Persons,
    IReadOnlyList<bool> Holds,
    Estimate Share,
    IReadOnlyList<Estimate> Expectations,
    IReadOnlyList<RegionStrip> Strips)
{
    /// <summary>Into how many parts the range of a factor is cut.</summary>
    public const int Parts = 5;

    /// <summary>
    /// Looks at a phenomenon over the points of a Latin hypercube. A Sobol sequence would not do: over hundreds of factors and
    /// no more points, some of its factors move together, and one would be taken for another.
    /// </summary>
    /// <param name="phenomenon">The phenomenon.</param>
    /// <param name="factors">What is varied: numbers only, no choices. <see cref="WideFactors.For"/> gives the usual ones.</param>
    /// <param name="options">Seed (of persons and points), first person, lesions, switches, threads.</param>
    /// <param name="points">How many points.</param>
    /// <param name="persons">Persons at each point.</param>
    /// <param name="progress">Is told the share that is done, 0 to 1.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ArgumentException">A factor is a choice.</exception>
    public static Region Map(Phenomenon phenomenon, IReadOnlyList<Factor> factors, RunOptions options, int points, int persons, Action<double>? progress = null, CancellationToken cancel = default) =>
        Of(phenomenon, factors, options, persons, Look(phenomenon, factors, options, points, persons, progress, cancel));

    /// <summary>
    /// What is seen at each point of <see cref="Map"/>: which of the phenomenon's expectations hold, in their order. All that
    /// costs time; a region is made of it in a moment.
    /// </summary>
    /// <inheritdoc cref="Map"/>
    public static IReadOnlyList<IReadOnlyList<bool>> Look(Phenomenon phenomenon, IReadOnlyList<Factor> factors, RunOptions options, int points, int persons, Action<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(phenomenon);
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(options);
        if (factors.FirstOrDefault(f => f.Options > 0) is { } choice)
        {
            throw new ArgumentException($"{choice.Name} is a choice, not a number.", nameof(factors));
        }

        double[][] places = Places(new(factors.Count, points, options.Seed));
        Adjustment?[] adjustments = [.. places.Select(place =>
        {
            Adjustment adjustment = new();
            for (int f = 0; f < factors.Count; f++)
            {
                factors[f].Adjust(place[f], adjustment);
            }

            return adjustment;
        })];
        IReadOnlyList<PhenomenonResult> results = PhenomenonPoints.Check(phenomenon, options, persons, adjustments, (done, of) => progress?.Invoke((double)done / of), cancel);
        return [.. results.Select(r => (bool[])[.. r.Expectations.Select(e => e.Holds)])];
    }

    /// <summary>The region, from what was seen at its points.</summary>
    /// <param name="phenomenon">The phenomenon.</param>
    /// <param name="factors">What was varied.</param>
    /// <param name="options">The options with which it was looked at.</param>
    /// <param name="persons">Persons at each point.</param>
    /// <param name="seen">By point and expectation, whether it holds.</param>
    /// <exception cref="ArgumentException">A point has another number of expectations than the phenomenon.</exception>
    public static Region Of(Phenomenon phenomenon, IReadOnlyList<Factor> factors, RunOptions options, int persons, IReadOnlyList<IReadOnlyList<bool>> seen)
    {
        ArgumentNullException.ThrowIfNull(phenomenon);
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(seen);
        int expectations = phenomenon.Expectations.Count;
        if (seen.FirstOrDefault(point => point.Count != expectations) is { } odd)
        {
            throw new ArgumentException($"{phenomenon.Id} has {expectations} expectations; a point has {odd.Count}.", nameof(seen));
        }

        LatinHypercubeDesign design = new(factors.Count, seen.Count, options.Seed);
        bool[] holds = [.. seen.Select(point => point.All(held => held))];
        return new(
            phenomenon,
            factors,
            design,
            persons,
            holds,
            Proportion.Of(holds.Count(h => h), seen.Count, Proportion.Usual),
            [.. Enumerable.Range(0, expectations).Select(e => Proportion.Of(seen.Count(point => point[e]), seen.Count, Proportion.Usual))],
            Along(factors, Places(design), holds));
    }

    /// <summary>Where along each factor points hold: the largest differences first.</summary>
    /// <param name="factors">The factors.</param>
    /// <param name="places">The places of each point.</param>
    /// <param name="holds">Whether each point holds.</param>
    internal static IReadOnlyList<RegionStrip> Along(IReadOnlyList<Factor> factors, double[][] places, bool[] holds)
    {
        double wide = Elementary.NormalQuantile(1 - (0.025 / factors.Count));
        return [.. factors.Select((factor, f) => Strip(factor, f, places, holds, wide)).OrderByDescending(s => double.IsNaN(s.Difference.Value) ? 0 : Math.Abs(s.Difference.Value))];
    }

    private static double[][] Places(LatinHypercubeDesign design)
    {
        double[][] places = new double[design.Points][];
        for (int i = 0; i < places.Length; i++)
        {
            design.Point(i, places[i] = new double[design.Factors]);
        }

        return places;
    }

    private static RegionStrip Strip(Factor factor, int f, double[][] places, bool[] holds, double wide)
    {
        int[] points = new int[Parts];
        int[] holding = new int[Parts];
        int[] half = new int[2];
        int[] halfHolding = new int[2];
        for (int i = 0; i < holds.Length; i++)
        {
            int part = Math.Min((int)(places[i][f] * Parts), Parts - 1);
            int side = places[i][f] < 0.5 ? 0 : 1;
            points[part]++;
            half[side]++;
            if (holds[i])
            {
                holding[part]++;
                halfHolding[side]++;
            }
        }

        Estimate Between(double z) => Proportion.Difference(Proportion.Of(halfHolding[1], half[1], z), Proportion.Of(halfHolding[0], half[0], z));
        RegionPart[] parts = [.. Enumerable.Range(0, Parts).Select(p => new RegionPart(factor.ValueAt(p / (double)Parts), factor.ValueAt((p + 1) / (double)Parts), points[p], holding[p], Proportion.Of(holding[p], points[p], Proportion.Usual)))];
        return new(factor, parts, Between(Proportion.Usual), !Between(wide).Covers(0) && half[0] > 0 && half[1] > 0);
    }
}
