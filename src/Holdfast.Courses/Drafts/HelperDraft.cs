namespace Holdfast.Courses;

/// <summary>A helper with the places where things stand.</summary>
internal sealed record HelperDraft(Helper Helper, Node From, IReadOnlyList<Placed<Change>> Changes, Placed<Ending>? Ending);
