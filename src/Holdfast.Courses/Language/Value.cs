using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>What may stand behind a key: how it is read, and how a schema describes it.</summary>
internal abstract class Value
{
    /// <summary>The form whose keys merge when a course starts from another; nothing: the later text replaces the earlier.</summary>
    public virtual Form? Merged => null;

    /// <summary>The forms inside it.</summary>
    public virtual IEnumerable<Form> Forms => [];

    /// <summary>What is allowed, in words.</summary>
    public abstract string Allowed { get; }

    /// <summary>The description for editors.</summary>
    public abstract JsonObject Schema();
}

/// <summary>What may stand behind a key, and what it is read into.</summary>
internal abstract class Value<T> : Value
{
    /// <summary>Reads a node; false, and a finding, when it cannot be read.</summary>
    public abstract bool TryRead(Node node, Context context, out T value);
}
