namespace Holdfast.Lab;

/// <summary>Shares of a number of points, with intervals.</summary>
internal static class Proportion
{
    /// <summary>The standard normal quantile of a 95% interval.</summary>
    internal static double Usual { get; } = Elementary.NormalQuantile(0.975);

    /// <summary>A share with Wilson's interval (1927). NaN of no points, with the interval from 0 to 1.</summary>
    internal static Estimate Of(int seen, int of, double z)
    {
        if (of == 0)
        {
            return new(double.NaN, 0, 1);
        }

        double share = seen / (double)of;
        double z2 = z * z;
        double centre = (share + (z2 / (2 * of))) / (1 + (z2 / of));
        double half = z / (1 + (z2 / of)) * Math.Sqrt((share * (1 - share) / of) + (z2 / (4.0 * of * of)));
        return new(share, Math.Max(0, centre - half), Math.Min(1, centre + half));
    }

    /// <summary>One share less another, with the interval that joins those of Wilson (Newcombe 1998, method 10).</summary>
    internal static Estimate Difference(Estimate one, Estimate other)
    {
        double difference = one.Value - other.Value;
        return new(
            difference,
            difference - Math.Sqrt(Square(one.Value - one.Low) + Square(other.High - other.Value)),
            difference + Math.Sqrt(Square(one.High - one.Value) + Square(other.Value - other.Low)));
    }

    private static double Square(double x) => x * x;
}
