namespace Holdfast.Lab;

/// <summary>A study that somebody might do: two ways of working, a diary in each, and one number for each person.</summary>
public sealed record StudyPlan
{
    /// <summary>The first course.</summary>
    public required Course Left { get; init; }

    /// <summary>The second course.</summary>
    public required Course Right { get; init; }

    /// <summary>The curve that is noted, on the 0 to 10 scale of <see cref="CheckInScale"/>.</summary>
    public required Channel Channel { get; init; }

    /// <summary>The first day that counts, from 1.</summary>
    public int FromDay { get; init; } = 1;

    /// <summary>The last day that counts.</summary>
    public required int UntilDay { get; init; }

    /// <summary>Persons in each arm, at least 2.</summary>
    public required int Persons { get; init; }

    /// <summary>Whether the same persons are seen in both courses, which no real study can do: the most that matching could give.</summary>
    public bool Paired { get; init; }

    /// <summary>The share of days without a check-in, each by a throw of its own.</summary>
    public double Missing { get; init; } = 1 / 3.0;

    /// <summary>How many studies are simulated.</summary>
    public int Studies { get; init; } = 1000;

    /// <summary>How many persons are walked through each course; studies draw from them.</summary>
    public int Pool { get; init; } = 2000;
}
