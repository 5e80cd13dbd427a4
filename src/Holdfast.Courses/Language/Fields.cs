namespace Holdfast.Courses;

/// <summary>A mapping that was read against a form.</summary>
internal sealed class Fields
{
    private readonly Context context;

    private Fields(MappingNode node, Form form, Context context)
    {
        Node = node;
        Form = form;
        this.context = context;
    }

    public MappingNode Node { get; }

    public Form Form { get; }

    /// <summary>Reads the keys of a mapping: unknown ones and missing ones are findings. Nothing when it is no mapping.</summary>
    public static Fields? Read(Node node, Form form, Context context)
    {
        if (node is not MappingNode mapping)
        {
            context.Findings.Add(DiagnosticCatalogue.WrongShape, node, Findings.Describe(node), $"keys: {form.KeyList}");
            return null;
        }

        foreach (Entry entry in mapping.Entries)
        {
            string key = entry.Key.Text;
            if (!context.Findings.Full && form.Keys.All(k => k.Name != key))
            {
                (DiagnosticKind kind, string? advice) = form.Stranger(key) ?? (DiagnosticCatalogue.UnknownKey, Nearest.Advice(key, form.Keys.Select(k => k.Name))!);
                context.Findings.Add(kind, entry.Key, Findings.Quote(key), form.KeyList, advice);
            }
        }

        foreach (Key key in form.Keys.Where(k => k.Required && mapping.Find(k.Name) is null))
        {
            context.Findings.Add(DiagnosticCatalogue.MissingKey, mapping, $"no '{key.Name}'", $"'{key.Name}': {key.Holds.Allowed}", key.Advice);
        }

        if (form.OneKey && mapping.Entries.Count != 1)
        {
            context.Findings.Add(DiagnosticCatalogue.OneThingEach, mapping, $"{mapping.Entries.Count} keys", $"one of {form.KeyList}");
        }

        return new(mapping, form, context);
    }

    public bool Has(Key key) => Node.Find(key.Name) is not null;

    /// <summary>The value of a key; the fallback when it is not there or cannot be read (which is then a finding).</summary>
    public T Get<T>(Key<T> key, T fallback) => Node.Find(Known(key).Name) is { } node && key.Holds.TryRead(node, context, out T value) ? value : fallback;

    /// <summary>The value of a key, or nothing.</summary>
    public T? Find<T>(Key<T> key)
        where T : struct => Node.Find(Known(key).Name) is { } node && key.Holds.TryRead(node, context, out T value) ? value : null;

    /// <summary>Where a key's value stands; where the mapping begins when it is not there.</summary>
    public Node Where(Key key) => Node.Find(key.Name) ?? Node;

    /// <summary>A finding when both keys are there.</summary>
    public void NotBoth(Key one, Key other)
    {
        if (Has(one) && Has(other))
        {
            context.Findings.Add(DiagnosticCatalogue.OneOrTheOther, Node.FindEntry(other.Name)!.Key, $"'{one.Name}' and '{other.Name}'", $"'{one.Name}' or '{other.Name}'");
        }
    }

    private Key Known(Key key) => Form.Keys.Contains(key) ? key : throw new ArgumentException($"The form '{Form.Name}' has no key '{key.Name}'.", nameof(key));
}
