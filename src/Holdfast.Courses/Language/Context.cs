namespace Holdfast.Courses;

/// <summary>What readers need beside the node: where findings go, and how long the course lasts.</summary>
internal sealed record Context(Findings Findings, Duration? Lasts = null);
