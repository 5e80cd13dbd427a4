namespace Holdfast.Cli;

/// <summary>What came of rebuilding an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Differences">Where what is printed differs.</param>
/// <param name="Cannot">Why it could not be rebuilt; nothing where it was.</param>
/// <param name="Took">How long it took, on the clock.</param>
/// <param name="Processor">How long processors worked on it, all threads together.</param>
internal sealed record ItemResult(Item Item, IReadOnlyList<Difference> Differences, string? Cannot, TimeSpan Took, TimeSpan Processor)
{
    /// <summary>Whether what is printed is what was rebuilt.</summary>
    public bool IsSame => Cannot is null && Differences.Count == 0;
}
