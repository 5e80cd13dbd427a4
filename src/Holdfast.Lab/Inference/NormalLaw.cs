namespace Holdfast.Lab;

/// <summary>The normal law and what goes with it, the same bits on every machine.</summary>
internal static class NormalLaw
{
    private const int PerUnit = 64;
    private const double Far = 8;
    private static readonly double RootOfTwoPi = Math.Sqrt(2 * Math.PI);
    private static readonly double[] Height = [.. Enumerable.Range(0, (int)(2 * Far * PerUnit) + 2).Select(i => Density(At(i)))];
    private static readonly double[] Area = Areas();

    /// <summary>The share of persons below x, with an error below 1e-10.</summary>
    public static double Below(double x)
    {
        if (x <= -Far)
        {
            return 0;
        }

        if (x >= Far)
        {
            return 1;
        }

        double place = (x + Far) * PerUnit;
        int i = (int)place;
        double t = place - i;
        const double h = 1.0 / PerUnit;
        double rise = Area[i + 1] - Area[i];
        double a = (Height[i] * h) - rise;
        double b = rise - (Height[i + 1] * h);
        return Area[i] + (t * rise) + (t * (1 - t) * (((1 - t) * a) + (t * b)));
    }

    /// <summary>The density at x.</summary>
    public static double Density(double x) => Elementary.Exp(-x * x / 2) / RootOfTwoPi;

    /// <summary>Normal draws, four to a block of chance; a pure function of the place.</summary>
    public static void Draw(ulong seed, int one, int two, uint stream, Span<double> into)
    {
        for (int i = 0; i < into.Length; i += 4)
        {
            (uint a, uint b, uint c, uint d) = Philox.Block((uint)one, (uint)two, stream, (uint)(i / 4), (uint)seed, (uint)(seed >> 32));
            into[i] = Normal(a);
            if (i + 1 < into.Length)
            {
                into[i + 1] = Normal(b);
            }

            if (i + 2 < into.Length)
            {
                into[i + 2] = Normal(c);
            }

            if (i + 3 < into.Length)
            {
                into[i + 3] = Normal(d);
            }
        }
    }

    private static double Normal(uint bits) => Elementary.NormalQuantile((bits + 0.5) / 4294967296.0);

    private static double At(int i) => (i / (double)PerUnit) - Far;

    // Simpson's rule in each cell, summed from the far left: the error is far below what is promised.
    private static double[] Areas()
    {
        double[] area = new double[Height.Length];
        for (int i = 1; i < area.Length; i++)
        {
            double middle = Density(At(i - 1) + (0.5 / PerUnit));
            area[i] = area[i - 1] + ((Height[i - 1] + (4 * middle) + Height[i]) / (6 * PerUnit));
        }

        return area;
    }
}
