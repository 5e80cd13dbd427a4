namespace Holdfast.Lab;

/// <summary>Where along one factor a phenomenon holds and where it breaks, whatever the other factors are.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Parts">Five equal parts of its range, from the lower end.</param>
/// <param name="Difference">The share of points that show the phenomenon in the upper half of the range, less that in the lower half; with its 95% interval.</param>
/// <param name="IsClear">
/// Whether the difference would be outside chance even as the largest of all factors that were looked at: the interval that
/// allows for their number (Bonferroni) leaves out 0. A factor that matters in the middle of its range only is not found so.
/// </param>
public sealed record RegionStrip(Factor Factor, IReadOnlyList<RegionPart> Parts, Estimate Difference, bool IsClear);
