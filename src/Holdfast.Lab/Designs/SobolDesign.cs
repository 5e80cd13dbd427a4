using System.Globalization;

namespace Holdfast.Lab;

/// <summary>
/// A Sobol sequence: points that fill the space more evenly than chance (Joe and Kuo 2008). With a seed it is scrambled after
/// Owen (1995), which keeps the evenness and makes every point an even draw; without, it is the sequence as published, which
/// begins at the corner where every place is 0. The evenness is whole when the number of points is a power of 2.
/// </summary>
public sealed class SobolDesign : IDesign
{
    /// <summary>The most factors for which there are direction numbers.</summary>
    public const int MostFactors = JoeKuo.Dimensions;

    private readonly SobolSequence sequence;

    /// <summary>A design.</summary>
    /// <param name="factors">How many factors, 1 to <see cref="MostFactors"/>.</param>
    /// <param name="points">How many points, at least 1; best a power of 2.</param>
    /// <param name="seed">The seed of the scrambling; nothing for the sequence as published.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public SobolDesign(int factors, int points, ulong? seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(points);
        sequence = new(factors, seed);
        Points = points;
        Words = string.Create(CultureInfo.InvariantCulture, $"sobol n={points} seed={seed?.ToString(CultureInfo.InvariantCulture) ?? "none"}");
    }

    /// <inheritdoc/>
    public string Words { get; }

    /// <inheritdoc/>
    public int Factors => sequence.Dimensions;

    /// <inheritdoc/>
    public int Points { get; }

    /// <inheritdoc/>
    public void Point(int number, Span<double> places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Points);
        for (int f = 0; f < Factors; f++)
        {
            places[f] = sequence.At((uint)number, f);
        }
    }
}
