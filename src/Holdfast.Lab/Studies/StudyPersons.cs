namespace Holdfast.Lab;

/// <summary>Who is at each point of a study, as its file says.</summary>
/// <param name="First">The number of the first person.</param>
/// <param name="Count">How many persons.</param>
/// <param name="Replicates">How often each of them goes through a point.</param>
internal readonly record struct StudyPersons(int First, int Count, int Replicates)
{
    /// <summary>What is taken when nothing is said.</summary>
    public static StudyPersons Usual { get; } = new(0, 100, 1);
}
