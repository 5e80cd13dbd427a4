namespace Holdfast.Web.Client.Lab;

/// <summary>Something that can be found in a list.</summary>
/// <param name="Key">Its name in the theory.</param>
/// <param name="Name">Its name on the page.</param>
/// <param name="Says">What it means.</param>
public sealed record SearchEntry(string Key, string Name, string Says)
{
    /// <summary>Those of a list in whose name or meaning all words occur.</summary>
    public static IReadOnlyList<SearchEntry> Find(IEnumerable<SearchEntry> all, string words)
    {
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. all.Where(e => parts.All(p => e.Name.Contains(p, StringComparison.OrdinalIgnoreCase) || e.Says.Contains(p, StringComparison.OrdinalIgnoreCase)))];
    }
}
