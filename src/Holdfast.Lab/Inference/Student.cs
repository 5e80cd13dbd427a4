namespace Holdfast.Lab;

/// <summary>Student's t.</summary>
internal static class Student
{
    /// <summary>The probability of a t at least as far from 0, either way, by the incomplete beta function (Lentz's continued fraction).</summary>
    public static double TwoSided(double t, double degrees)
    {
        double x = degrees / (degrees + (t * t));
        return x >= 1 ? 1 : Beta(x, degrees / 2, 0.5);
    }

    /// <summary>Welch's test of two groups of persons: t and the two-sided p.</summary>
    public static (double T, double P) Welch(double[] a, double[] b)
    {
        double va = Square(Posterior.Sd(a)) / a.Length;
        double vb = Square(Posterior.Sd(b)) / b.Length;
        if (va + vb <= 0)
        {
            return (0, 1);
        }

        double t = (b.Average() - a.Average()) / Math.Sqrt(va + vb);
        double degrees = Square(va + vb) / ((Square(va) / (a.Length - 1)) + (Square(vb) / (b.Length - 1)));
        return (t, TwoSided(t, degrees));
    }

    /// <summary>The test of differences within persons: t and the two-sided p.</summary>
    public static (double T, double P) Paired(double[] differences)
    {
        double sd = Posterior.Sd(differences);
        if (sd <= 0)
        {
            return (0, 1);
        }

        double t = differences.Average() / (sd / Math.Sqrt(differences.Length));
        return (t, TwoSided(t, differences.Length - 1));
    }

    private static double Square(double x) => x * x;

    private static double Beta(double x, double a, double b)
    {
        double front = Elementary.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Elementary.Log(x)) + (b * Elementary.Log(1 - x)));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - (front * Fraction(1 - x, b, a) / b);
    }

    private static double Fraction(double x, double a, double b)
    {
        const double tiny = 1e-300;
        double c = 1;
        double d = 1 - ((a + b) * x / (a + 1));
        d = 1 / (Math.Abs(d) < tiny ? tiny : d);
        double h = d;
        for (int m = 1; m <= 300; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / (1 + (even * d));
            c = 1 + (even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / (1 + (odd * d));
            c = 1 + (odd / c);
            h *= d * c;
        }

        return h;
    }

    // Stirling's series after a shift to where it is exact to rounding.
    private static double LogGamma(double x)
    {
        double shift = 0;
        for (; x < 10; x++)
        {
            shift -= Elementary.Log(x);
        }

        double r = 1 / (x * x);
        double series = (1 / x) * ((1.0 / 12) - (r * ((1.0 / 360) - (r * ((1.0 / 1260) - (r * ((1.0 / 1680) - (r / 1188))))))));
        return shift + ((x - 0.5) * Elementary.Log(x)) - x + 0.91893853320467274178 + series;
    }
}
