namespace Holdfast.Reproduction;

/// <summary>Makes blocks of a document in code: those that share a run have one maker, and are its parts.</summary>
/// <param name="Name">Its name in marks, followed there by the part.</param>
/// <param name="Says">What it makes.</param>
/// <param name="Cost">How long it takes.</param>
/// <param name="Parts">The names of its parts.</param>
/// <param name="Make">Makes them: a text for each part.</param>
internal sealed record BlockMaker(string Name, string Says, Cost Cost, IReadOnlyList<string> Parts, Func<Repository, Work, IReadOnlyDictionary<string, string>> Make)
{
    /// <summary>All makers.</summary>
    public static IReadOnlyList<BlockMaker> All { get; } = [SeenShares.Maker, WaysOfAnswering.Maker];
}
