namespace Holdfast.Lab;

/// <summary>How the variance of an outcome over the points of a study is shared among its factors.</summary>
/// <param name="Rows">The rows of the design.</param>
/// <param name="Mean">The mean over points.</param>
/// <param name="Variance">The variance over points.</param>
/// <param name="Factors">The indices of each factor, in the design's order; all NaN where the outcome does not vary.</param>
public sealed record SobolIndices(int Rows, Estimate Mean, Estimate Variance, IReadOnlyList<SobolIndex> Factors)
{
    /// <summary>Resamples for the intervals, unless it is said otherwise.</summary>
    public const int UsualResamples = 1000;

    /// <summary>The half width of an interval, as a share of the variance, beyond which the rows were too few to rank factors by.</summary>
    public const double MostHalfWidth = 0.1;

    /// <summary>The half width of the widest interval of any index, as a share of the variance; NaN where the outcome does not vary.</summary>
    public double WidestHalf => Factors.Max(f => Math.Max(f.First.High - f.First.Low, f.Total.High - f.Total.Low)) / 2;

    /// <summary>The fewest rows whose intervals are believed: drawing fewer anew shows too little of how they could have come out.</summary>
    public const int LeastRows = 32;

    private const int MostRowsAdvised = 1 << 20;

    /// <summary>
    /// Whether there are fewer than <see cref="LeastRows"/>, or some interval reaches further than <see cref="MostHalfWidth"/>
    /// to either side. Not where the outcome does not vary.
    /// </summary>
    public bool TooFewRows => WidestHalf > MostHalfWidth || (Rows < LeastRows && !double.IsNaN(WidestHalf));

    /// <summary>
    /// About how many rows would be enough: the next power of 2, as widths fall with the root of the rows. The rows there are,
    /// where they are enough.
    /// </summary>
    public int RowsAdvised
    {
        get
        {
            double wide = Math.Max(1, WidestHalf / MostHalfWidth);
            int rows = TooFewRows ? LeastRows : Rows;
            while (TooFewRows && rows < Rows * wide * wide && rows < MostRowsAdvised)
            {
                rows *= 2;
            }

            return rows;
        }
    }

    /// <summary>
    /// Estimates indices of first order after Saltelli et al. (2010, "Variance based sensitivity analysis of model output",
    /// Computer Physics Communications 181, table 2, line b) and of total order after Jansen (1999, "Analysis of variance
    /// designs for model output", Computer Physics Communications 117; line f there). Before the products are taken the mean
    /// is taken away, which moves no expectation and makes them steadier. The 95% intervals draw rows anew and take percentiles
    /// (Efron 1979); they treat the rows as independent, while those of a Sobol sequence spread more evenly, so they are rather
    /// too wide than too narrow. Neither estimates nor intervals are cut off at 0 and 1: a cut estimate would be biased.
    /// </summary>
    /// <param name="design">The design.</param>
    /// <param name="values">The outcome at each of its points.</param>
    /// <param name="seed">The seed of the resamples.</param>
    /// <param name="resamples">How often the rows are drawn anew, at least 2.</param>
    /// <exception cref="ArgumentException">There are not as many values as points.</exception>
    public static SobolIndices Of(SaltelliDesign design, ReadOnlySpan<double> values, ulong seed = 1, int resamples = UsualResamples)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 2);
        if (values.Length != design.Points)
        {
            throw new ArgumentException($"The design has {design.Points} points; there are {values.Length} values.", nameof(values));
        }

        Sums rows = new(design, values);
        int[] counts = new int[design.Rows];
        Array.Fill(counts, 1);
        double[] whole = rows.Estimates(counts);
        double[][] drawn = [.. whole.Select(_ => new double[resamples])];
        double[] again = new double[whole.Length];
        for (int r = 0; r < resamples; r++)
        {
            Bootstrap.Draw(seed, r, counts);
            rows.Estimates(counts, again);
            for (int e = 0; e < again.Length; e++)
            {
                drawn[e][r] = again[e];
            }
        }

        Estimate At(int e) => Bootstrap.Around(whole[e], drawn[e]);
        return new(design.Rows, At(0), At(1), [.. Enumerable.Range(0, design.Factors).Select(f => new SobolIndex(At(2 + (2 * f)), At(3 + (2 * f))))]);
    }

    // What each row gives to the sums, so that rows can be counted several times. Values are taken from their mean, so that
    // little is lost where an outcome hardly varies.
    private sealed class Sums
    {
        private readonly int factors;
        private readonly double middle;
        private readonly double[] a;
        private readonly double[] b;
        private readonly double[][] mixed;

        internal Sums(SaltelliDesign design, ReadOnlySpan<double> values)
        {
            factors = design.Factors;
            a = new double[design.Rows];
            b = new double[design.Rows];
            mixed = [.. Enumerable.Range(0, factors).Select(_ => new double[design.Rows])];
            double sum = 0;
            for (int row = 0; row < design.Rows; row++)
            {
                sum += values[design.PointOfA(row)] + values[design.PointOfB(row)];
            }

            middle = sum / (2.0 * design.Rows);
            for (int row = 0; row < design.Rows; row++)
            {
                a[row] = values[design.PointOfA(row)] - middle;
                b[row] = values[design.PointOfB(row)] - middle;
                for (int f = 0; f < factors; f++)
                {
                    mixed[f][row] = values[design.PointOfMixed(row, f)] - middle;
                }
            }
        }

        internal double[] Estimates(ReadOnlySpan<int> counts)
        {
            double[] into = new double[2 + (2 * factors)];
            Estimates(counts, into);
            return into;
        }

        // Mean, variance, then first and total order of each factor.
        internal void Estimates(ReadOnlySpan<int> counts, Span<double> into)
        {
            int n = counts.Length;
            double sum = 0;
            double squares = 0;
            for (int row = 0; row < n; row++)
            {
                sum += counts[row] * (a[row] + b[row]);
                squares += counts[row] * ((a[row] * a[row]) + (b[row] * b[row]));
            }

            double mean = sum / (2.0 * n);
            double variance = (squares / (2.0 * n)) - (mean * mean);
            into[0] = middle + mean;
            into[1] = variance;
            for (int f = 0; f < factors; f++)
            {
                double first = 0;
                double total = 0;
                double[] other = mixed[f];
                for (int row = 0; row < n; row++)
                {
                    double step = other[row] - a[row];
                    first += counts[row] * ((b[row] - mean) * step);
                    total += counts[row] * (step * step);
                }

                into[2 + (2 * f)] = variance > 0 ? first / n / variance : double.NaN;
                into[3 + (2 * f)] = variance > 0 ? total / (2.0 * n) / variance : double.NaN;
            }
        }
    }
}
