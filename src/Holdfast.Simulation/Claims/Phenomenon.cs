using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>A phenomenon that the theory says must be seen: courses for the same person, and what must differ.</summary>
public sealed record Phenomenon
{
    /// <summary>Its number: P1 to P31.</summary>
    public required string Id { get; init; }

    /// <summary>What is claimed, as one sentence for people.</summary>
    public required string Says { get; init; }

    /// <summary>The claims (C1 to C65, R1 to R7) that it bears on.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    /// <summary>The courses that are compared, by a short name.</summary>
    public required IReadOnlyDictionary<string, Course> Courses { get; init; }

    /// <summary>What must be seen. All must hold.</summary>
    public required IReadOnlyList<Expectation> Expectations { get; init; }

    /// <summary>Replicates of each person with fresh chance, over which measures are averaged. 1: not averaged.</summary>
    public int Replicates { get; init; } = 1;
}

/// <summary>One thing that must be seen: two measures of the same person, and how they must differ.</summary>
public sealed record Expectation
{
    /// <summary>What it says, in a few words.</summary>
    public required string Says { get; init; }

    /// <summary>The measure on the left.</summary>
    public required Reading Left { get; init; }

    /// <summary>The measure on the right.</summary>
    public required Reading Right { get; init; }

    /// <summary>How left must stand to right.</summary>
    public required Sign Must { get; init; }

    /// <summary>The smallest effect: on the scale of the measure, or as a share of the right side when <see cref="Relative"/>.</summary>
    public double By { get; init; } = 0.03;

    /// <summary>Whether <see cref="By"/> is a share of the right side.</summary>
    public bool Relative { get; init; }

    /// <summary>The share of persons in whom it must be seen. 0.9 unless the theory says otherwise.</summary>
    public double Share { get; init; } = 0.9;
}

/// <summary>
/// A number read from courses: a sum of weighted measures plus a constant. Most have a single measure with weight 1; a
/// rise is a measure minus an earlier one.
/// </summary>
/// <param name="Terms">The weighted measures.</param>
/// <param name="Constant">Added to their sum.</param>
public sealed record Reading(IReadOnlyList<Term> Terms, double Constant = 0);

/// <summary>One weighted measure of a reading.</summary>
/// <param name="Weight">Its weight.</param>
/// <param name="Course">The name of the course.</param>
/// <param name="Probe">What is measured.</param>
public sealed record Term(double Weight, string Course, Probe Probe);

/// <summary>How two readings must stand to each other.</summary>
public enum Sign
{
    /// <summary>Left is above right by at least the smallest effect.</summary>
    Above,

    /// <summary>Left is below right by at least the smallest effect.</summary>
    Below,

    /// <summary>Left is not below right by the smallest effect or more.</summary>
    NotBelow,

    /// <summary>Left is not above right by the smallest effect or more.</summary>
    NotAbove,

    /// <summary>Left and right differ by less than the smallest effect.</summary>
    HardlyDiffers,
}
