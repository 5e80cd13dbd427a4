using System.Globalization;

namespace Holdfast.Lab;

/// <summary>Every combination of evenly spaced places. The last factor moves fastest.</summary>
public sealed class GridDesign : IDesign
{
    private readonly int[] levels;

    /// <summary>A grid.</summary>
    /// <param name="levels">How many levels each factor has, at least 1. A choice has as many as it has options.</param>
    /// <exception cref="ArgumentException">A factor has no level, or there are more than two thousand million points.</exception>
    public GridDesign(IReadOnlyList<int> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        long points = 1;
        foreach (int count in levels)
        {
            points *= count;
            if (count < 1 || points > int.MaxValue)
            {
                throw new ArgumentException("A grid needs at least one level for each factor, and at most two thousand million points.", nameof(levels));
            }
        }

        this.levels = [.. levels];
        Points = (int)points;
    }

    /// <inheritdoc/>
    public string Words => "grid " + string.Join('x', levels.Select(l => l.ToString(CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public int Factors => levels.Length;

    /// <inheritdoc/>
    public int Points { get; }

    /// <inheritdoc/>
    public void Point(int number, Span<double> places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Points);
        for (int f = levels.Length - 1; f >= 0; f--)
        {
            int level = number % levels[f];
            number /= levels[f];
            places[f] = levels[f] == 1 ? 0.5 : level / (double)(levels[f] - 1);
        }
    }
}
