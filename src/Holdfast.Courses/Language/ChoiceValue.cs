using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>One of a few words.</summary>
internal sealed class ChoiceValue<T>(IReadOnlyList<(string Word, T Meaning)> choices) : Value<T>
{
    public IReadOnlyList<(string Word, T Meaning)> Choices { get; } = choices;

    public override string Allowed => string.Join(", ", Choices.Select(c => c.Word));

    public override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. Choices.Select(c => Written(c.Word))]) };

    public override bool TryRead(Node node, Context context, out T value)
    {
        value = default!;
        if (node is not ScalarNode { Text: string text })
        {
            context.Findings.Add(DiagnosticCatalogue.WrongShape, node, Findings.Describe(node), Allowed);
            return false;
        }

        foreach ((string word, T meaning) in Choices)
        {
            if (word == text.Trim())
            {
                value = meaning;
                return true;
            }
        }

        context.Findings.Add(DiagnosticCatalogue.UnknownWord, node, Findings.Quote(text), Allowed, Nearest.Advice(text.Trim(), Choices.Select(c => c.Word)));
        return false;
    }

    // Editors take the words true and false for more than words.
    private static JsonValue Written(string word) => word is "true" or "false" ? JsonValue.Create(word == "true") : JsonValue.Create(word);
}
