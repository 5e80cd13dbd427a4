using System.Text.Json.Nodes;

namespace Holdfast.Courses;

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
