namespace Holdfast.Lab;

/// <summary>
/// Runs points of a design: the same persons, with the same chance, at every point. Points that share a variant are walked
/// side by side, so a point with few persons costs no idle lanes.
/// </summary>
public sealed class PointRunner
{
    private readonly Variant begins;
    private readonly IReadOnlyList<Factor> factors;
    private readonly IDesign design;
    private readonly RunOptions options;
    private readonly IReadOnlyList<Probe> probes;

    /// <summary>A runner.</summary>
    /// <param name="begins">The course and theory that the factors change.</param>
    /// <param name="factors">The factors, in the design's order.</param>
    /// <param name="design">The points.</param>
    /// <param name="options">Seed, first person, replicate and threads. Its lesions and switches are replaced by the variant's.</param>
    /// <param name="persons">Persons at each point.</param>
    /// <param name="probes">What is measured.</param>
    /// <exception cref="ArgumentException">The design is for another number of factors.</exception>
    public PointRunner(Variant begins, IReadOnlyList<Factor> factors, IDesign design, RunOptions options, int persons, IReadOnlyList<Probe> probes)
    {
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(design);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        if (design.Factors != factors.Count)
        {
            throw new ArgumentException($"The design is for {design.Factors} factors; there are {factors.Count}.", nameof(design));
        }

        this.begins = begins;
        this.factors = factors;
        this.design = design;
        this.options = options;
        this.probes = probes;
        Persons = persons;
    }

    /// <summary>Persons at each point.</summary>
    public int Persons { get; }

    /// <summary>How many points.</summary>
    public int Points => design.Points;

    /// <summary>
    /// Runs some points. The result is [probe][(point - first) * persons + person]; it is the same, bit for bit, whichever
    /// points are run together.
    /// </summary>
    /// <param name="first">The first point's number.</param>
    /// <param name="count">How many points.</param>
    /// <param name="progress">Is told how many walks of how many are done.</param>
    /// <param name="cancel">Stops the work.</param>
    public float[][] Run(int first, int count, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + count, design.Points);
        Dictionary<string, (Variant Variant, List<int> Points)> groups = [];
        Adjustment[] adjustments = new Adjustment[count];
        double[] places = new double[factors.Count];
        for (int i = 0; i < count; i++)
        {
            design.Point(first + i, places);
            Adjustment adjustment = new();
            Variant variant = begins;
            string key = "";
            for (int f = 0; f < places.Length; f++)
            {
                factors[f].Adjust(places[f], adjustment);
                if (factors[f].Options > 0)
                {
                    key += factors[f].Show(places[f]) + "\n";
                    variant = factors[f].Vary(places[f], variant);
                }
            }

            adjustments[i] = adjustment;
            if (!groups.TryGetValue(key, out (Variant Variant, List<int> Points) group))
            {
                groups[key] = group = (variant, []);
            }

            group.Points.Add(i);
        }

        float[][] results = [.. probes.Select(_ => new float[count * Persons])];
        int done = 0;
        foreach ((Variant variant, List<int> points) in groups.Values)
        {
            Case[] cases = new Case[points.Count * Persons];
            for (int i = 0; i < cases.Length; i++)
            {
                cases[i] = new(options.FirstPerson + (i % Persons), options.Replicate, adjustments[points[i / Persons]]);
            }

            int before = done;
            float[][] seen = Simulator.MeasureCases(variant.Course, variant.Apply(options), cases, probes, now => progress?.Invoke(before + now, count * Persons), cancel);
            done += cases.Length;
            for (int p = 0; p < results.Length; p++)
            {
                for (int i = 0; i < points.Count; i++)
                {
                    seen[p].AsSpan(i * Persons, Persons).CopyTo(results[p].AsSpan(points[i] * Persons));
                }
            }
        }

        return results;
    }
}
