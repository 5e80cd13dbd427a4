namespace Holdfast.Lab;

/// <summary>
/// Alterations by phenomena: the same persons, with the same chance, under the theory and under each alteration of it. With
/// rules switched off it is the lesion matrix; with readings of open questions it compares rival formalisations.
/// </summary>
public sealed class AlterationStudy
{
    private readonly IReadOnlyList<Phenomenon> phenomena;
    private readonly IReadOnlyList<Alteration> alterations;
    private readonly RunOptions options;
    private readonly int persons;

    /// <summary>A study.</summary>
    /// <param name="phenomena">What is looked at. Fewer replicates than a phenomenon asks for save time and cost certainty.</param>
    /// <param name="alterations">What is altered, one at a time.</param>
    /// <param name="options">Seed, first person and the rest. Its own lesions and switches hold throughout.</param>
    /// <param name="persons">Persons of each run.</param>
    public AlterationStudy(IReadOnlyList<Phenomenon> phenomena, IReadOnlyList<Alteration> alterations, RunOptions options, int persons)
    {
        ArgumentNullException.ThrowIfNull(phenomena);
        ArgumentNullException.ThrowIfNull(alterations);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        this.phenomena = phenomena;
        this.alterations = alterations;
        this.options = options;
        this.persons = persons;
    }

    /// <summary>The same phenomena with no more replicates than some.</summary>
    public static IReadOnlyList<Phenomenon> WithReplicates(IReadOnlyList<Phenomenon> phenomena, int most) =>
        [.. phenomena.Select(p => p with { Replicates = Math.Min(p.Replicates, most) })];

    /// <summary>Studies one alteration after another; yields each as it is done, in order.</summary>
    public IEnumerable<AlterationResult> Run(CancellationToken cancel = default)
    {
        Dictionary<string, PhenomenonResult[]> intact = [];
        foreach (Alteration alteration in alterations)
        {
            string key = string.Join('\n', alteration.Against.Select(s => $"{s.Key}={s.Value}"));
            if (!intact.TryGetValue(key, out PhenomenonResult[]? before))
            {
                intact[key] = before = Check([], alteration.Against, cancel);
            }

            PhenomenonResult[] after = Check(alteration.Lesions, alteration.Switches, cancel);
            yield return new(alteration, [.. before.Zip(after, PhenomenonFall.Between)]);
        }
    }

    private PhenomenonResult[] Check(IReadOnlyList<string> lesions, IReadOnlyDictionary<string, string> switches, CancellationToken cancel)
    {
        Dictionary<string, string> chosen = new(options.Switches, StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string option) in switches)
        {
            chosen[name] = option;
        }

        RunOptions how = options with { Lesions = [.. options.Lesions, .. lesions], Switches = chosen };
        return [.. phenomena.Select(p => PhenomenonCheck.Check(p, how, persons, null, cancel))];
    }
}
