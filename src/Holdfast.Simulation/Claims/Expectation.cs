namespace Holdfast.Simulation;

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
