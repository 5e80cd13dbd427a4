namespace Holdfast.Lab;

/// <summary>What was noted on one day.</summary>
/// <param name="Day">The day, from 1: the first day of the course.</param>
/// <param name="Answers">For each curve of the diary a whole number from 0 to 10, or nothing where it was left out.</param>
public sealed record CheckIn(int Day, IReadOnlyList<int?> Answers);
