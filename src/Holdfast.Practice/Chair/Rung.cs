namespace Holdfast.Practice;

/// <summary>A first sentence on a ladder; it can be said in other words.</summary>
/// <param name="Kind">How far up it stands.</param>
/// <param name="Says">The sentence.</param>
public sealed record Rung(RungKind Kind, string Says);
