namespace Holdfast.Understand;

/// <summary>One setting of what can be moved.</summary>
/// <param name="Key">Its short name.</param>
/// <param name="Says">Its name for people.</param>
/// <param name="Course">The course that it makes.</param>
public sealed record Stop(string Key, string Says, Course Course);
