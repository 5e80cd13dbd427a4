using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>A mapping of the language: its keys, and what each may hold. Readers, schemas and manuals all go by it.</summary>
internal sealed class Form(string name, string says, params IReadOnlyList<Key> keys)
{
    /// <summary>Its name in schemas.</summary>
    public string Name { get; } = name;

    /// <summary>What it is, in one sentence.</summary>
    public string Says { get; } = says;

    /// <summary>Its keys.</summary>
    public IReadOnlyList<Key> Keys { get; } = keys;

    /// <summary>Whether exactly one of the keys is there at a time.</summary>
    public bool OneKey { get; init; }

    /// <summary>The key that, when a later text has it, forgets the others of the text before.</summary>
    public string? Resets { get; init; }

    /// <summary>Whether a mapping is the short way to write what stands behind <see cref="Resets"/>.</summary>
    public Func<MappingNode, bool> IsShort { get; init; } = static _ => false;

    /// <summary>For a key that is not in the form: the diagnostic that tells more than "unknown", and its advice.</summary>
    public Func<string, (DiagnosticKind Kind, string Advice)?> Stranger { get; init; } = static _ => null;

    /// <summary>A schema's pointer to the description of this form.</summary>
    public JsonObject Reference() => new() { ["$ref"] = "#/definitions/" + Name.Replace(" ", "%20", StringComparison.Ordinal) };

    /// <summary>Its keys in words.</summary>
    public string KeyList => string.Join(", ", Keys.Select(k => k.Name));
}
