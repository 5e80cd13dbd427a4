using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>Something that is described here, but is read later, when more is known.</summary>
internal sealed class NodeValue(string allowed, Func<JsonObject> schema, params IReadOnlyList<Form> forms) : Value<Node>
{
    public override IEnumerable<Form> Forms => forms;

    public override string Allowed => allowed;

    public override JsonObject Schema() => schema();

    public override bool TryRead(Node node, Context context, out Node value)
    {
        value = node;
        return true;
    }
}
