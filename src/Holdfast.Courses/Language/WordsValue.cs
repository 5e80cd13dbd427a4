using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>Reads words; returns what is the matter, or nothing.</summary>
internal delegate DiagnosticKind? ReadWords<T>(string text, out T value);

/// <summary>Words or a number, read by a function.</summary>
internal sealed class WordsValue<T>(string allowed, ReadWords<T> read, Func<JsonObject> schema) : Value<T>
{
    public override string Allowed => allowed;

    public override JsonObject Schema() => schema();

    public override bool TryRead(Node node, Context context, out T value)
    {
        if (node is not ScalarNode { Text: string text })
        {
            value = default!;
            context.Findings.Add(DiagnosticCatalogue.WrongShape, node, Findings.Describe(node), allowed);
            return false;
        }

        if (read(text.Trim(), out value) is { } kind)
        {
            context.Findings.Add(kind, node, Findings.Quote(text), allowed);
            return false;
        }

        return true;
    }
}
