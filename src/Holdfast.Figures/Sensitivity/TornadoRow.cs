namespace Holdfast.Figures;

/// <summary>One factor of a sensitivity analysis as a row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Whole">How heavy it is in all: its share of the variance together with others, or the mean size of its effect.</param>
/// <param name="Alone">The share of the variance that it brings about by itself; nothing where that is not known.</param>
/// <param name="Direction">From -1, where a higher place always lowers the outcome, to 1, where it always raises it; nothing where that is not known.</param>
/// <param name="Spread">How far the effect differs from place to place, in the same unit as its size; nothing where that is not known.</param>
public sealed record TornadoRow(string Name, TornadoBar Whole, TornadoBar? Alone = null, double? Direction = null, TornadoBar? Spread = null);
