namespace Holdfast.Courses;

/// <summary>A part of a text, with the place where it stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal abstract record Node(string File, int Line, int Column);

/// <summary>Words, or a number.</summary>
internal sealed record ScalarNode(string File, int Line, int Column, string Text) : Node(File, Line, Column);

/// <summary>A list.</summary>
internal sealed record ListNode(string File, int Line, int Column, IReadOnlyList<Node> Items) : Node(File, Line, Column);

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

/// <summary>A key and its value.</summary>
internal sealed record Entry(ScalarNode Key, Node Value);
