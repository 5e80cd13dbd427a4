namespace Holdfast.Courses;

/// <summary>Keys and what stands behind them, in the order of the text.</summary>
internal sealed record MappingNode(string File, int Line, int Column, IReadOnlyList<Entry> Entries) : Node(File, Line, Column)
{
    public Node? Find(string key) => FindEntry(key)?.Value;

    public Entry? FindEntry(string key) => Entries.FirstOrDefault(e => e.Key.Text == key);

    public MappingNode Without(params string[] keys) => this with { Entries = [.. Entries.Where(e => !keys.Contains(e.Key.Text))] };

    /// <summary>With a key's value put in, in its place or at the end.</summary>
    public MappingNode With(Entry entry) => FindEntry(entry.Key.Text) is null
        ? this with { Entries = [.. Entries, entry] }
        : this with { Entries = [.. Entries.Select(e => e.Key.Text == entry.Key.Text ? entry : e)] };
}
