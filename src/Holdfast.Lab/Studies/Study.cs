namespace Holdfast.Lab;

/// <summary>
/// What is varied, over which points, in whom, and what is measured: everything that decides a sweep's numbers. A study's
/// numbers are a function of the study and the theory alone. Read from text by <see cref="StudyReader"/>.
/// </summary>
public sealed record Study
{
    /// <summary>A short title.</summary>
    public required string Title { get; init; }

    /// <summary>What it asks, in a few sentences for people.</summary>
    public string Says { get; init; } = "";

    /// <summary>Persons at each point: the same persons, with the same chance, at every point.</summary>
    public required int Persons { get; init; }

    /// <summary>The number of the first person. Person 7 of a seed is always the same person.</summary>
    public int FirstPerson { get; init; }

    /// <summary>How often each person goes through each point, each time with fresh chance: 1 or more.</summary>
    public int Replicates { get; init; } = 1;

    /// <summary>The seed from which persons, chance and the design are drawn.</summary>
    public required ulong Seed { get; init; }

    /// <summary>What is varied, in the design's order.</summary>
    public required IReadOnlyList<Factor> Factors { get; init; }

    /// <summary>The points.</summary>
    public required IDesign Design { get; init; }

    /// <summary>What is measured.</summary>
    public required IReadOnlyList<StudyOutcome> Outcomes { get; init; }

    /// <summary>The variants; every one has all points. At least one.</summary>
    public required IReadOnlyList<StudyVariant> Variants { get; init; }

    /// <summary>Points that are worked out and stored together. A sweep that is cut off loses at most one such block.</summary>
    public required int PointsInBlock { get; init; }

    /// <summary>Persons that are worked out and stored together: all of them, unless one point alone has very many. Fewer than all only where a block has one point.</summary>
    public required int PersonsInBlock { get; init; }

    /// <summary>The text that was read.</summary>
    public required string Text { get; init; }

    /// <summary>The texts of the course files that it names, by name.</summary>
    public required IReadOnlyDictionary<string, string> CourseTexts { get; init; }

    /// <summary>How many points there are in all variants together.</summary>
    public int Points => Design.Points * Variants.Count;

    /// <summary>How many blocks hold the persons of the same points.</summary>
    public int BlocksOfPersons => (Persons + PersonsInBlock - 1) / PersonsInBlock;

    /// <summary>How many blocks there are in all.</summary>
    public int Blocks => BlocksOfPoints * Variants.Count * BlocksOfPersons;

    private int BlocksOfPoints => (Design.Points + PointsInBlock - 1) / PointsInBlock;

    /// <summary>What a block holds. Blocks are numbered from 0: variant after variant, within them points after points, and within those persons after persons.</summary>
    public StudyBlock Block(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Blocks);
        (int points, int persons) = Math.DivRem(number, BlocksOfPersons);
        (int variant, int within) = Math.DivRem(points, BlocksOfPoints);
        int first = within * PointsInBlock, personsBefore = persons * PersonsInBlock;
        return new(number, variant, first, Math.Min(PointsInBlock, Design.Points - first), FirstPerson + personsBefore, Math.Min(PersonsInBlock, Persons - personsBefore), Replicates);
    }
}
