namespace Holdfast.Cli;

/// <summary>A text that was asked for on the command line.</summary>
/// <param name="Shown">Its name, as people know it: the path that they typed, or where a shipped one lies.</param>
/// <param name="Folder">The folder in which it lies.</param>
/// <param name="Text">The text itself.</param>
internal sealed record Source(string Shown, string Folder, string Text);
