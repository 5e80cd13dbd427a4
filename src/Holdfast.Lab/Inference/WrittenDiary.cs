namespace Holdfast.Lab;

/// <summary>A simulated diary with the truth behind it.</summary>
/// <param name="Diary">The diary.</param>
/// <param name="Deviates">The deviates of all unknowns.</param>
/// <param name="Who">Who walked.</param>
/// <param name="Reading">Under which reading of the theory, by place.</param>
public sealed record WrittenDiary(Diary Diary, IReadOnlyList<double> Deviates, Case Who, int Reading);
