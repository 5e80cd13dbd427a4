namespace Holdfast.Lab;

/// <summary>The chi-square law.</summary>
internal static class ChiSquare
{
    /// <summary>The probability of a value at least as large, by the incomplete gamma function (series, or continued fraction).</summary>
    public static double Tail(double x, int degrees)
    {
        if (x <= 0)
        {
            return 1;
        }

        double a = degrees / 2.0;
        double h = x / 2;
        double front = Elementary.Exp((a * Elementary.Log(h)) - h - LogGamma(degrees));
        if (h < a + 1)
        {
            double term = 1 / a;
            double sum = term;
            for (int n = 1; n < 500; n++)
            {
                term *= h / (a + n);
                sum += term;
            }

            return 1 - (front * sum);
        }

        double fraction = 0;
        for (int n = 200; n >= 1; n--)
        {
            fraction = n * (a - n) / (h + (2 * n) + 1 - a + fraction);
        }

        return front / (h + 1 - a + fraction);
    }

    // The logarithm of the gamma function at half of a whole number.
    private static double LogGamma(int twice)
    {
        double at = twice % 2 == 0 ? 1 : 0.5;
        double log = twice % 2 == 0 ? 0 : 0.5723649429247001;
        for (; at < twice / 2.0; at++)
        {
            log += Elementary.Log(at);
        }

        return log;
    }
}
