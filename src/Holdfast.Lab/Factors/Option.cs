namespace Holdfast.Lab;

/// <summary>One of the things that a choice can be.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Vary">What it makes of a course and the theory.</param>
public sealed record Option(string Name, Func<Variant, Variant> Vary);
