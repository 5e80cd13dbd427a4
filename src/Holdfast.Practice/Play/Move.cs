namespace Holdfast.Practice;

/// <summary>One move of a play. A play is its scene, its seed and its moves: nothing else need be kept.</summary>
/// <param name="Kind">"answer", "back" or "feel".</param>
/// <param name="What">The answer's key, the turn gone back to (from 0, counted in turns taken), or the feeling.</param>
public sealed record Move(string Kind, string What);
