namespace Holdfast.Theory;

/// <summary>
/// Elementary functions made of + - * / and whole-number shifts, so that they give the same bits in a browser as on a
/// server. Errors are measured in the tests.
/// </summary>
public static class Elementary
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>e to the power of x, for x from -87 to 87 (what lies outside is taken as the nearer end).</summary>
    public static L Exp<L>(L x)
        where L : struct, ILane<L>
    {
        x = L.Min(L.Max(x, -87f), 87f);
        L whole = L.Round(x * Log2E);
        L rest = (x - (whole * Ln2High)) - (whole * Ln2Low);
        L p = 1.9875691500e-4f;
        p = (p * rest) + 1.3981999507e-3f;
        p = (p * rest) + 8.3334519073e-3f;
        p = (p * rest) + 4.1665795894e-2f;
        p = (p * rest) + 1.6666665459e-1f;
        p = (p * rest) + 5.0000001201e-1f;
        L y = ((p * (rest * rest)) + rest) + 1f;
        return y * L.TwoTo(whole);
    }

    /// <summary>
    /// (1 - e^-z) / z for z at least 0: the mean over a step of a decay that runs at z per step. Exact to a few units in
    /// the last place, for small z too, where the plain formula would lose its digits.
    /// </summary>
    public static L Fade<L>(L z)
        where L : struct, ILane<L>
    {
        // Most pulls are slow: for z up to an eighth a short series is exact. Which branch a person takes hangs on the own z only.
        L beyond = L.Above(z, 0.125f);
        L small = ShortSeries(L.Min(z, 0.125f));
        if (!L.Any(beyond))
        {
            return small;
        }

        L near = Series(L.Min(z, 1f));
        L far = L.Above(z, 1f);
        L p = (beyond * near) + ((1f - beyond) * small);
        if (!L.Any(far))
        {
            return p;
        }

        L safe = L.Max(z, 1f);
        L direct = (1f - Exp(0f - safe)) / safe;
        return (far * direct) + ((1f - far) * p);
    }

    /// <summary>
    /// (1 - (1 - e^-z)/z) / z for z at least 0: how far, of a step's whole pull, the mean over the step has come. One half
    /// for a slow pull.
    /// </summary>
    public static L Lag<L>(L z)
        where L : struct, ILane<L>
    {
        L near = L.Min(z, 1f);
        L p = LagSeries(near);
        L far = L.Above(z, 1f);
        if (!L.Any(far))
        {
            return p;
        }

        L safe = L.Max(z, 1f);
        return (far * ((1f - Fade(safe)) / safe)) + ((1f - far) * p);
    }

    private static L LagSeries<L>(L z)
        where L : struct, ILane<L>
    {
        L p = 2.75573192e-07f;
        p = 2.75573192e-06f - (p * z);
        p = 2.48015873e-05f - (p * z);
        p = 1.98412698e-04f - (p * z);
        p = 1.38888889e-03f - (p * z);
        p = 8.33333333e-03f - (p * z);
        p = 4.16666667e-02f - (p * z);
        p = 1.66666667e-01f - (p * z);
        return 5.00000000e-01f - (p * z);
    }

    private static L ShortSeries<L>(L z)
        where L : struct, ILane<L>
    {
        L p = 8.33333333e-03f - (1.38888889e-03f * z);
        p = 4.16666667e-02f - (p * z);
        p = 1.66666667e-01f - (p * z);
        p = 5.00000000e-01f - (p * z);
        return 1f - (p * z);
    }

    private static L Series<L>(L z)
        where L : struct, ILane<L>
    {
        L p = 2.75573192e-07f;
        p = 2.75573192e-06f - (p * z);
        p = 2.48015873e-05f - (p * z);
        p = 1.98412698e-04f - (p * z);
        p = 1.38888889e-03f - (p * z);
        p = 8.33333333e-03f - (p * z);
        p = 4.16666667e-02f - (p * z);
        p = 1.66666667e-01f - (p * z);
        p = 5.00000000e-01f - (p * z);
        return 1f - (p * z);
    }

    /// <summary>The natural logarithm of a positive, finite, normal number.</summary>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsInfinity(x))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "The logarithm needs a positive, finite number.");
        }

        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)((bits >> 52) & 0x7ff) - 1023;
        double m = BitConverter.Int64BitsToDouble((bits & 0xfffffffffffffL) | (1023L << 52));
        if (m > 1.4142135623730951)
        {
            m *= 0.5;
            exponent++;
        }

        double t = (m - 1) / (m + 1);
        double t2 = t * t;
        double sum = 0;
        for (int k = 21; k >= 1; k -= 2)
        {
            sum = (sum * t2) + (1.0 / k);
        }

        return (2 * t * sum) + (exponent * 0.69314718055994530942);
    }

    /// <summary>e to the power of x in double precision, for x from -700 to 700.</summary>
    public static double Exp(double x)
    {
        x = x < -700 ? -700 : x > 700 ? 700 : x;
        double scaled = x * 1.4426950408889634;
        long whole = (long)(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
        double rest = (x - (whole * 0.693147180369123816490)) - (whole * 1.90821492927058770002e-10);
        double sum = 1;
        for (int k = 14; k >= 1; k--)
        {
            sum = 1 + (sum * rest / k);
        }

        return sum * BitConverter.Int64BitsToDouble((whole + 1023) << 52);
    }

    /// <summary>
    /// The normal deviate below which a share p of persons lies, 0 &lt; p &lt; 1 (Wichura's algorithm AS 241, PPND16).
    /// </summary>
    public static double NormalQuantile(double p)
    {
        double q = p - 0.5;
        if (q is >= -0.425 and <= 0.425)
        {
            double r = 0.180625 - (q * q);
            return q * Ratio(r, CentreTop, CentreBottom);
        }

        double tail = q < 0 ? p : 1 - p;
        double root = Math.Sqrt(-Log(tail));
        double value = root <= 5 ? Ratio(root - 1.6, MiddleTop, MiddleBottom) : Ratio(root - 5, FarTop, FarBottom);
        return q < 0 ? -value : value;
    }

    private static readonly double[] CentreTop =
    [
        3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static readonly double[] CentreBottom =
    [
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static readonly double[] MiddleTop =
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static readonly double[] MiddleBottom =
    [
        1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static readonly double[] FarTop =
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static readonly double[] FarBottom =
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    private static double Ratio(double x, double[] top, double[] bottom)
    {
        double above = 0;
        double below = 0;
        for (int i = top.Length - 1; i >= 0; i--)
        {
            above = (above * x) + top[i];
            below = (below * x) + bottom[i];
        }

        return above / below;
    }
}
