namespace Holdfast.Simulation;

/// <summary>Intervals that cover the truth in 95 of 100 draws of persons, by approximations that are named.</summary>
internal static class Interval95
{
    /// <summary>The standard normal's 97.5% point.</summary>
    internal const double Normal = 1.959963984540054;

    /// <summary>Of a share (Wilson 1927).</summary>
    internal static (double Low, double High) OfShare(double share, int persons)
    {
        double z2 = Normal * Normal;
        double centre = (share + (z2 / (2 * persons))) / (1 + (z2 / persons));
        double half = Normal / (1 + (z2 / persons)) * Math.Sqrt((share * (1 - share) / persons) + (z2 / (4.0 * persons * persons)));
        return (centre - half, centre + half);
    }

    /// <summary>The order statistics, from 0, between which a quantile lies, by the normal approximation to the binomial.</summary>
    internal static (int Low, int High) OfQuantile(double q, int persons)
    {
        double half = Normal * Math.Sqrt(persons * q * (1 - q));
        int low = (int)Math.Floor((persons * q) - half) - 1;
        int high = (int)Math.Ceiling((persons * q) + half);
        return (Math.Clamp(low, 0, persons - 1), Math.Clamp(high, 0, persons - 1));
    }
}
