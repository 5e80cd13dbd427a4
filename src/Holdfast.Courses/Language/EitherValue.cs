using System.Text.Json.Nodes;

namespace Holdfast.Courses;

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
