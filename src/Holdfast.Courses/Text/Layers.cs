namespace Holdfast.Courses;

/// <summary>Lays one text over another: keys merge, lists and words replace.</summary>
internal static class Layers
{
    /// <summary>The text below with the text above laid over it, by the keys of a form.</summary>
    public static MappingNode Over(MappingNode below, MappingNode above, Form form)
    {
        if (form.Resets is { } resets && above.Find(resets) is not null)
        {
            return above;
        }

        List<Entry> all = [.. below.Entries];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < all.Count; i++)
        {
            places.TryAdd(all[i].Key.Text, i);
        }

        foreach (Entry entry in above.Entries)
        {
            if (places.TryGetValue(entry.Key.Text, out int place))
            {
                all[place] = new(entry.Key, Over(all[place].Value, entry.Value, form.Keys.FirstOrDefault(k => k.Name == entry.Key.Text)?.Holds.Merged));
            }
            else
            {
                all.Add(entry);
            }
        }

        return above with { Entries = all };
    }

    private static Node Over(Node below, Node above, Form? form)
    {
        if (form is null || above is not MappingNode mapping)
        {
            return above;
        }

        // "requests: grant" is short for "requests: { any: grant }".
        if (below is ScalarNode words && form.Resets is { } whole)
        {
            below = new MappingNode(words.File, words.Line, words.Column, [new(words with { Text = whole }, words)]);
        }

        return below is MappingNode under ? Over(under, mapping, form) : above;
    }
}
