namespace Holdfast.Lab;

/// <summary>One of the theories or settings under which a study's whole design is run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Courses">The named courses, each with the lesions and switches of this variant.</param>
public sealed record StudyVariant(string Name, IReadOnlyDictionary<string, Variant> Courses);
