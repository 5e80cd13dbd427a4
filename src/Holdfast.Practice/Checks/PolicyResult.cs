namespace Holdfast.Practice;

/// <summary>What one way of answering came to in one scene: means over seeds.</summary>
/// <param name="Policy">The way of answering.</param>
/// <param name="Hope">Hope, some weeks after the hour.</param>
/// <param name="Readiness">Readiness then.</param>
/// <param name="Guard">The guard then.</param>
public sealed record PolicyResult(Policy Policy, double Hope, double Readiness, double Guard)
{
    /// <summary>Whether this came to more hope and readiness and a lower guard than another. A thousandth either way counts as the same.</summary>
    public bool IsBetterThan(PolicyResult other)
    {
        ArgumentNullException.ThrowIfNull(other);
        const double Same = 0.001;
        return Hope > other.Hope - Same && Readiness > other.Readiness - Same && Guard < other.Guard + Same
            && (Hope > other.Hope + Same || Readiness > other.Readiness + Same || Guard < other.Guard - Same);
    }
}
