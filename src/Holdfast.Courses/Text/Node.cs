namespace Holdfast.Courses;

/// <summary>A part of a text, with the place where it stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal abstract record Node(string File, int Line, int Column);
