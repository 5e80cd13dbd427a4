namespace Holdfast.Lab;

/// <summary>Two shares of the same persons.</summary>
internal static class MatchedShares
{
    private const double Normal95 = 1.959963984540054;

    /// <summary>
    /// The first share less the second, with its 95% interval (Agresti and Min 2005, "Simple improved confidence intervals for
    /// comparing matched proportions": half a person is added to each of the four cells).
    /// </summary>
    public static (double Difference, double Low, double High) Difference(IReadOnlyList<bool> first, IReadOnlyList<bool> second)
    {
        int only = 0;
        int other = 0;
        for (int i = 0; i < first.Count; i++)
        {
            only += first[i] && !second[i] ? 1 : 0;
            other += second[i] && !first[i] ? 1 : 0;
        }

        double persons = first.Count + 2;
        double middle = (only - other) / persons;
        double half = Normal95 * Math.Sqrt((only + other + 1) - (persons * middle * middle)) / persons;
        return ((only - other) / (double)first.Count, Math.Max(-1, middle - half), Math.Min(1, middle + half));
    }
}
