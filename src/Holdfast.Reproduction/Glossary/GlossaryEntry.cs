namespace Holdfast.Reproduction;

/// <summary>A word of the field.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Says">What it means here, in a sentence or two.</param>
internal sealed record GlossaryEntry(string Word, string Says);
