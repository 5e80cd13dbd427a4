namespace Holdfast.Web.Client.Understand;

/// <summary>What is said beside a figure, at its present setting and for the person shown.</summary>
/// <param name="Says">The words: what was expected, or that it is not so here.</param>
/// <param name="True">Whether what was expected is so.</param>
public sealed record Sentence(string Says, bool True);
