namespace Holdfast.Courses;

/// <summary>Something with the places where it stands: the whole of it, its beginning, and what comes before or after it.</summary>
internal sealed record Placed<T>(T Value, Node Whole, Node At, Node Other);
