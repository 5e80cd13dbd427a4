namespace Holdfast.Courses;

/// <summary>A list.</summary>
internal sealed record ListNode(string File, int Line, int Column, IReadOnlyList<Node> Items) : Node(File, Line, Column);
