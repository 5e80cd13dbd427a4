namespace Holdfast.Practice;

/// <summary>An hour of a year that was played.</summary>
/// <param name="Scene">The scene.</param>
/// <param name="At">When in the year.</param>
/// <param name="Turns">What its turns were to the model.</param>
/// <param name="Since">What had happened in the days before.</param>
/// <param name="Answers">What was answered, in order.</param>
public sealed record YearHour(Scene Scene, Duration At, IReadOnlyList<Turn> Turns, Since Since, IReadOnlyList<Answer> Answers);
