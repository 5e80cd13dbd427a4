namespace Holdfast.Simulation;

/// <summary>What was seen of one expectation.</summary>
/// <param name="Expectation">What was expected.</param>
/// <param name="Share">The share of persons in whom it was seen, beyond the smallest effect.</param>
/// <param name="ShareLow">The lower end of the share's 95% interval (Wilson).</param>
/// <param name="ShareHigh">The upper end of the share's 95% interval.</param>
/// <param name="Median">The median effect over persons: left minus right, or that as a share of the right side.</param>
/// <param name="Low">The lower end of the median's 95% interval (order statistics).</param>
/// <param name="High">The upper end of the median's 95% interval.</param>
/// <param name="Opposite">The share of persons with the opposite sign.</param>
/// <param name="Holds">Whether the share is large enough and the interval excludes the opposite sign.</param>
public sealed record ExpectationResult(
    Expectation Expectation,
    double Share,
    double ShareLow,
    double ShareHigh,
    double Median,
    double Low,
    double High,
    double Opposite,
    bool Holds)
{
    /// <summary>By person, in order: whether it was seen, beyond the smallest effect.</summary>
    public IReadOnlyList<bool> SeenIn { get; init; } = [];

    /// <summary>Whether the same was seen of the same expectation, in the same persons.</summary>
    public bool Equals(ExpectationResult? other) => other is not null
        && Expectation == other.Expectation
        && (Share, ShareLow, ShareHigh, Median, Low, High) == (other.Share, other.ShareLow, other.ShareHigh, other.Median, other.Low, other.High)
        && (Opposite, Holds) == (other.Opposite, other.Holds)
        && SeenIn.SequenceEqual(other.SeenIn);

    /// <inheritdoc/>
    public override int GetHashCode() => (Expectation, Share, Median, Low, High, Opposite, Holds).GetHashCode();
}
