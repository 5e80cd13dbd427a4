using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>Something that is described like another value, but is read later, when more is known.</summary>
internal sealed class NodeValue(Value described) : Value<Node>
{
    public override IEnumerable<Form> Forms => described.Forms;

    public override string Allowed => described.Allowed;

    public override JsonObject Schema() => described.Schema();

    public override bool TryRead(Node node, Context context, out Node value)
    {
        value = node;
        return true;
    }
}
