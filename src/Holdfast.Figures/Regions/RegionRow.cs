namespace Holdfast.Figures;

/// <summary>One factor along which a phenomenon holds more or less often.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">The lower end of its range, in words.</param>
/// <param name="To">The upper end.</param>
/// <param name="Parts">The shares of points that hold in equal parts of the range, from the lower end, with intervals.</param>
/// <param name="Clear">Whether the factor matters beyond chance among all that were looked at.</param>
public sealed record RegionRow(string Name, string From, string To, IReadOnlyList<TornadoBar> Parts, bool Clear);
