namespace Holdfast.Practice;

/// <summary>Something that the invented listener answers.</summary>
/// <param name="Manner">How.</param>
/// <param name="Kind">To what kind of rung.</param>
/// <param name="Ladders">The only ladders to which it is an answer; empty for all of them.</param>
/// <param name="Says">The words.</param>
/// <param name="WentWrong">What went wrong there, in one line; empty where nothing did.</param>
public sealed record ListenerLine(ListenerManner Manner, RungKind Kind, IReadOnlyList<string> Ladders, string Says, string WentWrong);
