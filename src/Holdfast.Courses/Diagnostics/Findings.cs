namespace Holdfast.Courses;

/// <summary>The diagnostics found so far, each once, the first hundred of them.</summary>
internal sealed class Findings
{
    /// <summary>More than these help nobody.</summary>
    public const int Most = 100;

    private const int LongestQuote = 100;
    private readonly List<Diagnostic> all = [];
    private readonly HashSet<(string, string, int, int, string)> seen = [];

    /// <summary>Whether no more are kept.</summary>
    public bool Full => all.Count >= Most;

    public bool None => all.Count == 0;

    public IReadOnlyList<Diagnostic> InOrder() => [.. all.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line).ThenBy(d => d.Column)];

    public void AddAll(IReadOnlyList<Diagnostic> others)
    {
        foreach (Diagnostic one in others)
        {
            Add(one);
        }
    }

    public void Add(DiagnosticKind kind, Node node, string found, string allowed, string? advice = null) =>
        Add(kind, node.File, node.Line, node.Column, found, allowed, advice);

    public void Add(DiagnosticKind kind, string file, int line, int column, string found, string allowed, string? advice = null)
    {
        Add(new Diagnostic(kind.Code, file, line, column, kind.Says, found, allowed, advice ?? kind.Advice));
    }

    private void Add(Diagnostic one)
    {
        if (all.Count < Most && seen.Add((one.Code, one.File, one.Line, one.Column, one.Found)))
        {
            all.Add(one);
        }
    }

    /// <summary>A piece of the text in quotes, on one line and not too long.</summary>
    public static string Quote(string text)
    {
        string line = string.Concat(text.Take(2 * LongestQuote).Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        if (line.Length == 0)
        {
            return "nothing";
        }

        return line.Length > LongestQuote ? $"'{line[..LongestQuote]}…'" : $"'{line}'";
    }

    /// <summary>What a node is, for people.</summary>
    public static string Describe(Node node) => node switch
    {
        ScalarNode scalar => Quote(scalar.Text),
        ListNode => "a list",
        _ => "a group of keys",
    };
}
