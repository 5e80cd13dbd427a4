namespace Holdfast.Courses;

/// <summary>Words, or a number.</summary>
internal sealed record ScalarNode(string File, int Line, int Column, string Text) : Node(File, Line, Column);
