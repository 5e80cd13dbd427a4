using System.Text.Json.Nodes;

namespace Holdfast.Practice;

/// <summary>One thing, or a list of such things.</summary>
internal sealed class OneOrMoreValue<T>(int most, Value<T> item) : Value<IReadOnlyList<T>>
{
    private readonly ListValue<T> list = new(most, item);

    public override IEnumerable<Form> Forms => item.Forms;

    public override string Allowed => $"{item.Allowed}; or a list of these";

    public override JsonObject Schema() => new() { ["anyOf"] = new JsonArray(item.Schema(), list.Schema()) };

    public override bool TryRead(Node node, Context context, out IReadOnlyList<T> value)
    {
        if (node is ListNode)
        {
            return list.TryRead(node, context, out value);
        }

        bool read = item.TryRead(node, context, out T one);
        value = read ? [one] : [];
        return read;
    }
}
