namespace Holdfast.Figures;

/// <summary>Where time lies in a figure, in its own pixels, so that a page can put a cursor or a chosen stretch over it.</summary>
/// <param name="Time">The scale of time.</param>
/// <param name="Top">The upper edge of everything that is drawn over time.</param>
/// <param name="Bottom">The lower edge.</param>
public readonly record struct Plot(Scale Time, double Top, double Bottom);
