using System.Globalization;

namespace Holdfast.Lab;

/// <summary>
/// A Latin hypercube (McKay, Beckman and Conover 1979): each factor's range is cut into as many equal parts as there are
/// points; every part holds exactly one point, at a place within it drawn by chance, and the parts of the factors are paired by chance.
/// </summary>
public sealed class LatinHypercubeDesign : IDesign
{
    private static readonly uint Pairing = Philox.StreamOf("design/latin/pairing");
    private static readonly uint Within = Philox.StreamOf("design/latin/within");

    private readonly ulong seed;
    private readonly Lazy<int[][]> parts;

    /// <summary>A design.</summary>
    /// <param name="factors">How many factors, at least 1.</param>
    /// <param name="points">How many points, at least 1. Their pairing is kept in memory once a point is asked for: four bytes for each factor of each point.</param>
    /// <param name="seed">The seed of the draws.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public LatinHypercubeDesign(int factors, int points, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factors);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(points);
        this.seed = seed;
        Factors = factors;
        Points = points;
        parts = new(() => [.. Enumerable.Range(0, factors).Select(f => Shuffle.Of(points, i => Philox.Even(seed, i, f, Pairing, 0)))]);
        Words = string.Create(CultureInfo.InvariantCulture, $"latin hypercube n={points} seed={seed}");
    }

    /// <inheritdoc/>
    public string Words { get; }

    /// <inheritdoc/>
    public int Factors { get; }

    /// <inheritdoc/>
    public int Points { get; }

    /// <inheritdoc/>
    public void Point(int number, Span<double> places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Points);
        int[][] pairing = parts.Value;
        for (int f = 0; f < Factors; f++)
        {
            places[f] = (pairing[f][number] + Philox.Even(seed, number, f, Within, 0)) / Points;
        }
    }
}
