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
