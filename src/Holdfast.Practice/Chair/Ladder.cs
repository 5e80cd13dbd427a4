namespace Holdfast.Practice;

/// <summary>First sentences for something that is hard to say, from how hard it is to say anything up to the thing itself.</summary>
/// <param name="Key">Its short name.</param>
/// <param name="Says">What is hard to say, for people.</param>
/// <param name="Note">What to know before one takes it; empty when there is nothing.</param>
/// <param name="Rungs">The sentences, the lowest first; there is one at least of each kind.</param>
public sealed record Ladder(string Key, string Says, string Note, IReadOnlyList<Rung> Rungs);
