namespace Holdfast.Practice;

/// <summary>Probes: three scenes without feedback, before practising, after it, and later.</summary>
public static class Probes
{
    /// <summary>Scenes in a probe.</summary>
    public const int Scenes = 3;

    /// <summary>
    /// The scenes of the n-th probe, from 0: a shuffled deck of all scenes is dealt in threes, so that two probes in a row
    /// share no scene as long as there are enough of them.
    /// </summary>
    /// <param name="names">The names of all scenes.</param>
    /// <param name="number">Which probe, from 0.</param>
    public static IReadOnlyList<string> Deal(IReadOnlyList<string> names, int number)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        string[] deck = [.. names.Select((n, i) => (n, Lot.Even(1, 0, "probe/" + n, 0))).OrderBy(x => x.Item2).Select(x => x.n)];
        return [.. Enumerable.Range(0, Math.Min(Scenes, deck.Length)).Select(i => deck[((number * Scenes) + i) % deck.Length])];
    }
}
