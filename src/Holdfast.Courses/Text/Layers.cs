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
        return form is not null && InFull(below, form) is MappingNode under && InFull(above, form) is MappingNode over ? Over(under, over, form) : above;
    }

    /// <summary>"requests: grant" is short for "requests: { any: grant }".</summary>
    private static Node InFull(Node node, Form form) => form.Resets is { } key && (node is ScalarNode || (node is MappingNode mapping && form.IsShort(mapping)))
        ? new MappingNode(node.File, node.Line, node.Column, [new(new(node.File, node.Line, node.Column, key), node)])
        : node;
}
