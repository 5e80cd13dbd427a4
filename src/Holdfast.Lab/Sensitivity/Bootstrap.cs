namespace Holdfast.Lab;

/// <summary>
/// Intervals by drawing the rows of a study anew (Efron 1979): 95% intervals between the 2.5th and the 97.5th of the hundred
/// parts of what the redrawn rows give. The rows that are drawn hang on the seed and nothing else.
/// </summary>
internal static class Bootstrap
{
    private static readonly uint Stream = Philox.StreamOf("bootstrap/row");

    /// <summary>How often each row appears when the rows are drawn anew: as many draws as there are rows.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="resample">Which time, from 0.</param>
    /// <param name="counts">Is filled; as long as there are rows.</param>
    internal static void Draw(ulong seed, int resample, Span<int> counts)
    {
        counts.Clear();
        for (int i = 0; i < counts.Length; i++)
        {
            counts[(int)(Philox.Even(seed, resample, 0, Stream, (uint)i) * counts.Length)]++;
        }
    }

    /// <summary>An estimate with the interval of its resamples, which are put in order. NaN resamples make the interval NaN.</summary>
    internal static Estimate Around(double value, Span<double> resamples)
    {
        if (double.IsNaN(value) || resamples.IsEmpty)
        {
            return new(value, double.NaN, double.NaN);
        }

        resamples.Sort();
        return double.IsNaN(resamples[0]) ? new(value, double.NaN, double.NaN) : new(value, Quantile(resamples, 0.025), Quantile(resamples, 0.975));
    }

    // Linear interpolation of order statistics (type 7).
    private static double Quantile(ReadOnlySpan<double> sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int low = (int)place;
        int high = Math.Min(low + 1, sorted.Length - 1);
        return sorted[low] + ((place - low) * (sorted[high] - sorted[low]));
    }
}
