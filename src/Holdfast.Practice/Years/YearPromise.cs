namespace Holdfast.Practice;

/// <summary>A promise that was made in a year.</summary>
/// <param name="Number">Its number, from 0, in the order in which promises were made.</param>
/// <param name="Hour">The hour in which it was made.</param>
/// <param name="Answer">The answer that made it.</param>
/// <param name="Kept">Whether it was kept; nothing while it is open.</param>
public sealed record YearPromise(int Number, YearHour Hour, Answer Answer, bool? Kept);
