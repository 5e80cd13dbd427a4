using System.Text.Json.Nodes;

namespace Holdfast.Courses;

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
