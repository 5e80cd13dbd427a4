namespace Holdfast.Lab;

/// <summary>An estimate with its interval.</summary>
/// <param name="Value">The estimate; NaN where there is nothing to estimate from.</param>
/// <param name="Low">The lower end of its 95% interval.</param>
/// <param name="High">The upper end of its 95% interval.</param>
public readonly record struct Estimate(double Value, double Low, double High)
{
    /// <summary>Nothing can be said.</summary>
    public static Estimate None => new(double.NaN, double.NaN, double.NaN);

    /// <summary>Whether a value lies in the interval, ends included.</summary>
    public bool Covers(double value) => value >= Low && value <= High;
}
