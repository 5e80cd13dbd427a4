using System.Globalization;

namespace Holdfast.Lab;

/// <summary>
/// Points for Sobol indices, first and total order (Saltelli et al. 2010): two tables A and B of n points, and for each factor
/// the table A with that factor's places taken from B. The tables are the two halves of one scrambled Sobol sequence. Rows come
/// one after another, each as A, B, then A with factor 0 from B, with factor 1 from B, and so on: n (k + 2) points.
/// </summary>
public sealed class SaltelliDesign : IDesign
{
    /// <summary>The most factors: half the dimensions for which there are direction numbers.</summary>
    public const int MostFactors = SobolDesign.MostFactors / 2;

    private readonly SobolSequence sequence;

    /// <summary>A design.</summary>
    /// <param name="factors">How many factors k, 1 to <see cref="MostFactors"/>.</param>
    /// <param name="rows">How many rows n, at least 1; best a power of 2.</param>
    /// <param name="seed">The seed of the scrambling.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public SaltelliDesign(int factors, int rows, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factors);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(factors, MostFactors);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows, int.MaxValue / (factors + 2));
        sequence = new(2 * factors, seed);
        Rows = rows;
        Factors = factors;
        Words = string.Create(CultureInfo.InvariantCulture, $"saltelli n={rows} seed={seed}");
    }

    /// <inheritdoc/>
    public string Words { get; }

    /// <inheritdoc/>
    public int Factors { get; }

    /// <summary>How many rows each of the tables has.</summary>
    public int Rows { get; }

    /// <summary>Points in a row: A, B, and one for each factor.</summary>
    public int PointsInRow => Factors + 2;

    /// <inheritdoc/>
    public int Points => Rows * PointsInRow;

    /// <summary>The number of the point of table A in a row.</summary>
    public int PointOfA(int row) => row * PointsInRow;

    /// <summary>The number of the point of table B in a row.</summary>
    public int PointOfB(int row) => PointOfA(row) + 1;

    /// <summary>The number of the point of table A in a row with one factor's place taken from table B.</summary>
    public int PointOfMixed(int row, int factor) => PointOfA(row) + 2 + factor;

    /// <inheritdoc/>
    public void Point(int number, Span<double> places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Points);
        (int row, int part) = Math.DivRem(number, PointsInRow);
        for (int f = 0; f < Factors; f++)
        {
            bool fromB = part == 1 || part == f + 2;
            places[f] = sequence.At((uint)row, fromB ? Factors + f : f);
        }
    }
}
