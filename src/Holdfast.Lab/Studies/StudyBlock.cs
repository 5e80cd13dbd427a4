namespace Holdfast.Lab;

/// <summary>Points of a study that are worked out and stored together.</summary>
/// <param name="Number">The block's number, from 0.</param>
/// <param name="Variant">The number of the variant, from 0.</param>
/// <param name="First">The number of its first point in the design.</param>
/// <param name="Count">How many points.</param>
/// <param name="FirstPerson">The number of its first person.</param>
/// <param name="Persons">How many persons at each of its points.</param>
/// <param name="Replicates">How often each person goes through each of its points.</param>
public readonly record struct StudyBlock(int Number, int Variant, int First, int Count, int FirstPerson, int Persons, int Replicates)
{
    /// <summary>How many values it holds of each outcome.</summary>
    public int Values => Count * Persons * Replicates;
}
