using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>A mapping of a form, made into something when its keys have been read.</summary>
internal sealed class MappingValue<T>(Form form, Func<Fields, Context, T> make, bool merges = true) : Value<T>
{
    public override Form? Merged => merges ? form : null;

    public override IEnumerable<Form> Forms => [form];

    public override string Allowed => $"keys: {form.KeyList}";

    public override JsonObject Schema() => form.Reference();

    public override bool TryRead(Node node, Context context, out T value)
    {
        Fields? fields = Fields.Read(node, form, context);
        value = fields is null ? default! : make(fields, context);
        return fields is not null;
    }
}

/// <summary>A list of things of one kind.</summary>
internal sealed class ListValue<T>(int most, Value<T> item) : Value<IReadOnlyList<T>>
{
    public override IEnumerable<Form> Forms => item.Forms;

    public override string Allowed => $"a list; in it: {item.Allowed}";

    public override JsonObject Schema() => new() { ["type"] = "array", ["items"] = item.Schema(), ["maxItems"] = most };

    public override bool TryRead(Node node, Context context, out IReadOnlyList<T> value)
    {
        value = [];
        if (node is not ListNode list)
        {
            context.Findings.Add(DiagnosticCatalogue.WrongShape, node, Findings.Describe(node), Allowed, "Begin each line with a dash.");
            return false;
        }

        if (list.Items.Count > most)
        {
            context.Findings.Add(DiagnosticCatalogue.TooMany, list.Items[most], $"{list.Items.Count} in the list", $"at most {most}");
            return false;
        }

        List<T> items = [];
        foreach (Node entry in list.Items)
        {
            if (item.TryRead(entry, context, out T read))
            {
                items.Add(read);
            }
        }

        value = items;
        return items.Count == list.Items.Count;
    }
}

/// <summary>Words, or a mapping.</summary>
internal sealed class EitherValue<T>(Value<T> words, params IReadOnlyList<Value<T>> mappings) : Value<T>
{
    public override Form? Merged => mappings.Select(m => m.Merged).FirstOrDefault(f => f is not null);

    public override IEnumerable<Form> Forms => mappings.SelectMany(m => m.Forms);

    public override string Allowed => words.Allowed + "; or " + string.Join("; or ", mappings.Select(m => m.Allowed));

    /// <summary>Of several mappings, the one with a key that this text uses; the first when none has.</summary>
    public override bool TryRead(Node node, Context context, out T value)
    {
        if (node is not MappingNode mapping)
        {
            return words.TryRead(node, context, out value);
        }

        Value<T> best = mappings.FirstOrDefault(m => m.Forms.First().Keys.Any(k => mapping.Find(k.Name) is not null)) ?? mappings[0];
        return best.TryRead(node, context, out value);
    }

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray([words.Schema(), .. mappings.Select(m => m.Schema())]) };
}

/// <summary>Names that the author chooses, each with a thing of one kind.</summary>
internal sealed class NamedValue<T>(int most, Value<T> item) : Value<IReadOnlyList<(ScalarNode Name, T Thing)>>
{
    public override IEnumerable<Form> Forms => item.Forms;

    public override string Allowed => $"names of your own, each with {item.Allowed}";

    public override JsonObject Schema() => new() { ["type"] = "object", ["additionalProperties"] = item.Schema(), ["maxProperties"] = most };

    public override bool TryRead(Node node, Context context, out IReadOnlyList<(ScalarNode Name, T Thing)> value)
    {
        List<(ScalarNode, T)> things = [];
        value = things;
        if (node is not MappingNode mapping)
        {
            context.Findings.Add(DiagnosticCatalogue.WrongShape, node, Findings.Describe(node), Allowed);
            return false;
        }

        if (mapping.Entries.Count > most)
        {
            context.Findings.Add(DiagnosticCatalogue.TooMany, mapping.Entries[most].Key, $"{mapping.Entries.Count} names", $"at most {most}");
            return false;
        }

        foreach (Entry entry in mapping.Entries)
        {
            if (item.TryRead(entry.Value, context, out T thing))
            {
                things.Add((entry.Key, thing));
            }
        }

        return things.Count == mapping.Entries.Count;
    }
}
