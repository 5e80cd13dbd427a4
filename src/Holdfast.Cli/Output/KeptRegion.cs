namespace Holdfast.Cli;

/// <summary>What was seen of a phenomenon at the points of a region, as a line of a file keeps it.</summary>
/// <param name="Phenomenon">The phenomenon's number, and the fingerprint of its text.</param>
/// <param name="Points">For each point a digit for each expectation, in order: 1 where it holds.</param>
internal sealed record KeptRegion(string Phenomenon, IReadOnlyList<string> Points)
{
    /// <summary>As it is kept.</summary>
    public static KeptRegion Of(string phenomenon, IReadOnlyList<IReadOnlyList<bool>> seen) =>
        new(phenomenon, [.. seen.Select(point => string.Concat(point.Select(held => held ? '1' : '0')))]);

    /// <summary>As it was seen.</summary>
    public IReadOnlyList<IReadOnlyList<bool>> Seen() => [.. Points.Select(point => (bool[])[.. point.Select(digit => digit == '1')])];
}
