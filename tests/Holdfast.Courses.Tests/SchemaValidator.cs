using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Holdfast.Courses.Tests;

/// <summary>Holds a text against a schema, as an editor does. Knows the words of JSON Schema that the schemas use, and no others.</summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonObject root = JsonNode.Parse(schema)!.AsObject();

    /// <summary>What is the matter, or nothing.</summary>
    public string? Check(Node node) => Check(node, root);

    private string? Check(Node node, JsonNode schema)
    {
        foreach ((string word, JsonNode? value) in schema.AsObject())
        {
            string? wrong = word switch
            {
                "$ref" => Check(node, root["definitions"]![Uri.UnescapeDataString(value!.GetValue<string>()["#/definitions/".Length..])]!),
                "allOf" => value!.AsArray().Select(s => Check(node, s!)).FirstOrDefault(w => w is not null),
                "anyOf" => value!.AsArray().Any(s => Check(node, s!) is null) ? null : "none of the ways to write it",
                "type" => Types(value!).Any(t => IsOf(node, t)) ? null : "is no " + value,
                "enum" => value!.AsArray().Any(v => v!.ToString() == Text(node)) ? null : "is none of " + value,
                "pattern" => Number(node) is not null || Regex.IsMatch(Text(node) ?? "", value!.GetValue<string>()) ? null : "does not match " + value,
                "minLength" => Text(node) is { Length: > 0 } || Number(node) is not null ? null : "is empty",
                "minimum" => !(Number(node) < value!.GetValue<decimal>()) ? null : "is below " + value,
                "maximum" => !(Number(node) > value!.GetValue<decimal>()) ? null : "is above " + value,
                "maxItems" => node is not ListNode list || list.Items.Count <= value!.GetValue<int>() ? null : "has too many",
                "minProperties" => node is not MappingNode m || m.Entries.Count >= value!.GetValue<int>() ? null : "has too few keys",
                "maxProperties" => node is not MappingNode m || m.Entries.Count <= value!.GetValue<int>() ? null : "has too many keys",
                "required" => value!.AsArray().Select(r => r!.GetValue<string>()).FirstOrDefault(r => node is MappingNode m && m.Find(r) is null),
                "items" => (node as ListNode)?.Items.Select(i => Check(i, value!)).FirstOrDefault(w => w is not null),
                "properties" => (node as MappingNode)?.Entries.Select(e => value![e.Key.Text] is { } s ? Check(e.Value, s) : null).FirstOrDefault(w => w is not null),
                "additionalProperties" => Others(node, schema["properties"] as JsonObject, value!),
                "$schema" or "title" or "description" or "definitions" => null,
                _ => throw new InvalidOperationException($"The schema uses '{word}', which this test does not know."),
            };
            if (wrong is not null)
            {
                return wrong.StartsWith("line", StringComparison.Ordinal) ? wrong : $"line {node.Line}: {wrong}";
            }
        }

        return null;
    }

    private string? Others(Node node, JsonObject? known, JsonNode others)
    {
        foreach (Entry entry in (node as MappingNode)?.Entries.Where(e => known?.ContainsKey(e.Key.Text) != true) ?? [])
        {
            string? wrong = others is JsonObject schema ? Check(entry.Value, schema) : $"'{entry.Key.Text}' is not allowed";
            if (wrong is not null)
            {
                return wrong;
            }
        }

        return null;
    }

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray many ? many.Select(t => t!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool IsOf(Node node, string type) => type switch
    {
        "object" => node is MappingNode,
        "array" => node is ListNode,
        "string" => node is ScalarNode && Number(node) is null,
        "number" => Number(node) is not null,
        "integer" => Number(node) is { } number && number == decimal.Truncate(number),
        _ => throw new InvalidOperationException($"The schema uses the type '{type}', which this test does not know."),
    };

    private static string? Text(Node node) => node is ScalarNode words ? string.Join(' ', words.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    private static decimal? Number(Node node) =>
        Text(node) is { } text && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
