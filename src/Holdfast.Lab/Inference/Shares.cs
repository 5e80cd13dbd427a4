namespace Holdfast.Lab;

/// <summary>Intervals of shares.</summary>
internal static class Shares
{
    private const double Normal95 = 1.959963984540054;

    /// <summary>Wilson's 95% interval of a share.</summary>
    public static (double Low, double High) Wilson(int seen, int of)
    {
        const double z2 = Normal95 * Normal95;
        double p = seen / (double)of;
        double middle = (p + (z2 / (2 * of))) / (1 + (z2 / of));
        double half = Normal95 / (1 + (z2 / of)) * Math.Sqrt((p * (1 - p) / of) + (z2 / (4.0 * of * of)));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
