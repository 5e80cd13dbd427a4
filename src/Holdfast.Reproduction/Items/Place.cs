namespace Holdfast.Reproduction;

/// <summary>Where something stands that can be rebuilt: a whole file, or some lines of a document.</summary>
/// <param name="File">The file's path from the root.</param>
/// <param name="Line">The first line, from 1.</param>
/// <param name="Printed">What stands there, ending without an end of line for lines of a document; nothing where there is no such file.</param>
/// <param name="IsWholeFile">Whether it is all of the file.</param>
public sealed record Place(string File, int Line, string? Printed, bool IsWholeFile);
