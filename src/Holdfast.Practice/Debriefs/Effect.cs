namespace Holdfast.Practice;

/// <summary>A quantity that an answer changed.</summary>
/// <param name="Quantity">Which.</param>
/// <param name="Before">Before the answer.</param>
/// <param name="After">After it.</param>
/// <param name="Reasons">The rules that did it, largest part first; the parts sum to the change.</param>
public sealed record Effect(Quantity Quantity, float Before, float After, IReadOnlyList<Reason> Reasons);
