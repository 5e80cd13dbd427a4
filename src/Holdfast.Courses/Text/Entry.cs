namespace Holdfast.Courses;

/// <summary>A key and its value.</summary>
internal sealed record Entry(ScalarNode Key, Node Value);
