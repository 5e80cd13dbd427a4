namespace Holdfast.Figures;

/// <summary>One's own numbers at a try; either may be left out.</summary>
/// <param name="Before">Before it, 0 to <see cref="TellingFigure.Most"/>.</param>
/// <param name="After">After it.</param>
public readonly record struct OwnTry(int? Before, int? After);
