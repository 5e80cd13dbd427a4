namespace Holdfast.Reproduction;

/// <summary>Something in the documents cannot be made anew: a mark that nobody knows, or a command that fails.</summary>
/// <param name="says">What is the matter, and where.</param>
public sealed class CannotRebuildException(string says) : Exception(says);
