namespace Holdfast.Courses;

/// <summary>A key of a form.</summary>
internal abstract class Key(string name, string says, Value value, bool required)
{
    public string Name { get; } = name;

    public string Says { get; } = says;

    public Value Holds { get; } = value;

    public bool Required { get; } = required;

    /// <summary>What to do when it is missing.</summary>
    public string Advice => $"Add '{Name}': {char.ToLowerInvariant(Says[0])}{Says[1..]}";
}

/// <summary>A key of a form, and what it is read into.</summary>
internal sealed class Key<T>(string name, string says, Value<T> value, bool required = false) : Key(name, says, value, required)
{
    public new Value<T> Holds { get; } = value;
}
