namespace Holdfast.Lab;

/// <summary>What all persons of a point share: the course, and how the theory is changed.</summary>
/// <param name="Course">The course.</param>
/// <param name="Lesions">Rules that are switched off, by name.</param>
/// <param name="Switches">Switches, by name and the option chosen.</param>
public sealed record Variant(Course Course, IReadOnlyList<string> Lesions, IReadOnlyDictionary<string, string> Switches)
{
    /// <summary>The course under the theory as it stands.</summary>
    public static Variant Of(Course course) => new(course, [], new Dictionary<string, string>());

    /// <summary>The same options, with this variant's lesions and switches.</summary>
    public RunOptions Apply(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options with { Lesions = Lesions, Switches = Switches };
    }
}
