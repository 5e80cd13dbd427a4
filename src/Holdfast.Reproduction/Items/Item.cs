namespace Holdfast.Reproduction;

/// <summary>Something in the documents that comes from running the model, and can be rebuilt.</summary>
/// <param name="Name">Its name, for people who want this one alone.</param>
/// <param name="Says">The command or the words that say how it is made.</param>
/// <param name="Cost">How long it takes.</param>
/// <param name="Places">Where it stands.</param>
/// <param name="Rebuild">Makes it anew: a text for each of the places, in their order. Throws <see cref="CannotRebuildException"/> when it cannot be made.</param>
public sealed record Item(string Name, string Says, Cost Cost, IReadOnlyList<Place> Places, Func<Work, IReadOnlyList<string>> Rebuild)
{
    /// <summary>Whether it is what a command writes, which shows progress of its own.</summary>
    public bool IsOfCommand => Says.StartsWith(Block.Command, StringComparison.Ordinal);

    /// <summary>Rebuilds it, and says where what is printed differs; nothing where all is the same.</summary>
    public (IReadOnlyList<string> Rebuilt, IReadOnlyList<Difference> Differences) Compare(Work work)
    {
        IReadOnlyList<string> rebuilt = Rebuild(work);
        return (rebuilt, [.. Places.Zip(rebuilt, Difference.Between).SelectMany(d => d)]);
    }
}
