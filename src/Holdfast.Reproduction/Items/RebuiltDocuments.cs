namespace Holdfast.Reproduction;

/// <summary>Whole documents with what was rebuilt put where it stands; what was not rebuilt is as it was.</summary>
/// <param name="repository">The documents as they are printed.</param>
public sealed class RebuiltDocuments(Repository repository)
{
    private readonly Dictionary<string, (string Printed, List<(Place Place, string Text)> Places)> found = [];

    /// <summary>Puts in what was rebuilt of an item.</summary>
    public void Add(Item item, IReadOnlyList<string> rebuilt)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach ((Place place, string text) in item.Places.Zip(rebuilt))
        {
            if (!found.ContainsKey(place.File))
            {
                // Read before anything is written, perhaps into this very file.
                found[place.File] = (place.IsWholeFile ? "" : File.ReadAllText(repository.PathOf(place.File)), []);
            }

            found[place.File].Places.Add((place, text));
        }
    }

    /// <summary>The documents in which something was put, in order of their names.</summary>
    public IReadOnlyList<Page> Pages() => [.. found.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new Page(f.Key, Text(f.Value.Printed, f.Value.Places)))];

    private static string Text(string document, List<(Place Place, string Text)> places)
    {
        if (places.FirstOrDefault(p => p.Place.IsWholeFile) is { Text: { } whole })
        {
            return whole;
        }

        // From the end to the beginning, so that the numbers of lines above stay right.
        List<string> lines = [.. document.Split('\n')];
        foreach ((Place place, string text) in places.OrderByDescending(p => p.Place.Line))
        {
            int count = place.Printed is { Length: > 0 } printed ? printed.Split('\n').Length : 0;
            lines.RemoveRange(place.Line - 1, count);
            lines.InsertRange(place.Line - 1, text.Split('\n'));
        }

        return string.Join('\n', lines);
    }
}
