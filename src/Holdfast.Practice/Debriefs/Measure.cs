namespace Holdfast.Practice;

/// <summary>
/// What can be counted in an hour. Each stands by itself: they are agreement with this theory in one invented hour, never
/// one total, and never a measure of a person.
/// </summary>
public sealed record Measure
{
    /// <summary>Validating answers, in hours in which there was something to validate.</summary>
    public required int Validated { get; init; }

    /// <summary>Exploring answers.</summary>
    public required int Explored { get; init; }

    /// <summary>Answers that wanted a change.</summary>
    public required int Changed { get; init; }

    /// <summary>Answers that wanted a change in a rupture, before anything had been validated.</summary>
    public required int TooSoon { get; init; }

    /// <summary>Turns in which the child was angry or something lay broken.</summary>
    public required int InRupture { get; init; }

    /// <summary>Turns from the first of these to the first answer that mended; nothing when none did, or none was needed.</summary>
    public required int? TurnsToRepair { get; init; }

    /// <summary>Promises made.</summary>
    public required int Promises { get; init; }

    /// <summary>Limits said kindly, and those of them that met a child that was ready.</summary>
    public required (int Said, int Ready) KindLimits { get; init; }

    /// <summary>Turns in which the child was underground, and those of them in which it was invited or asked about.</summary>
    public required (int Turns, int Noticed) Underground { get; init; }

    /// <summary>Whether the goodbye was said (true), cut off (false), or neither.</summary>
    public required bool? Goodbye { get; init; }

    /// <summary>Agreement with the model at marked moments, 0 to 1; nothing when none was guessed.</summary>
    public required double? Accuracy { get; init; }
}
