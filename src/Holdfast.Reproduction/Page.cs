namespace Holdfast.Reproduction;

/// <summary>One generated file.</summary>
/// <param name="File">Its path in the repository.</param>
/// <param name="Text">All of its text.</param>
public sealed record Page(string File, string Text);
