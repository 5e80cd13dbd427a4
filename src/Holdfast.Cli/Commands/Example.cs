namespace Holdfast.Cli;

/// <summary>An example in a help text. A test runs every one.</summary>
/// <param name="Line">What is typed, without the name of the program.</param>
/// <param name="Says">What it does.</param>
internal sealed record Example(string Line, string Says);
