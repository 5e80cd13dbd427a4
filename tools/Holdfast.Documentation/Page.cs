namespace Holdfast.Documentation;

/// <summary>One generated file.</summary>
/// <param name="File">Its path in the repository.</param>
/// <param name="Text">All of its text.</param>
internal sealed record Page(string File, string Text);
