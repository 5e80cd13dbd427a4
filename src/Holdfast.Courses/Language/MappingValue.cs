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
