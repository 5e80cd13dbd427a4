namespace Holdfast.Practice;

/// <summary>One move of a year. A year is its client, its seed and its moves.</summary>
/// <param name="Week">When.</param>
/// <param name="Kind">"way" (a change in how you work), "less" (sessions cut back), "break", "promise" (one that was kept or broken), "hour" (a scene that was played), "without" (a scene that was left out) or "end" (a planned ending).</param>
/// <param name="What">The way; days between sessions, over how many weeks, and whether together; weeks until the break, its length and whether there is contact; the promise's number and whether it was kept; the scene and its answers; the scene that is left out; weeks until the ending.</param>
public sealed record YearMove(int Week, string Kind, string What);
