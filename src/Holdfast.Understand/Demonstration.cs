namespace Holdfast.Understand;

/// <summary>Something to move: courses of the same person with the same chance, of which one is shown beside another.</summary>
public sealed record Demonstration
{
    /// <summary>The course at the stop that was chosen, in measures.</summary>
    public const string Here = "here";

    /// <summary>The course beside it, in measures.</summary>
    public const string There = "there";

    /// <summary>What is moved, for people.</summary>
    public required string Moves { get; init; }

    /// <summary>The stops, in order.</summary>
    public required IReadOnlyList<Stop> Stops { get; init; }

    /// <summary>The stop that the others are shown beside.</summary>
    public required Stop Beside { get; init; }

    /// <summary>The stop at which it begins.</summary>
    public required Stop Begins { get; init; }

    /// <summary>What is drawn.</summary>
    public required IReadOnlyList<Channel> Shows { get; init; }

    /// <summary>What the reasons are asked for.</summary>
    public required Quantity Why { get; init; }

    /// <summary>From when.</summary>
    public required Duration WhyFrom { get; init; }

    /// <summary>Until when.</summary>
    public required Duration WhyUntil { get; init; }

    /// <summary>What is said beside it.</summary>
    public required IReadOnlyList<Tell> Tells { get; init; }

    /// <summary>What is looked for at a stop.</summary>
    public IEnumerable<Tell> At(Stop stop)
    {
        ArgumentNullException.ThrowIfNull(stop);
        return Tells.Where(t => t.At.Contains(stop.Key));
    }

    /// <summary>Looks whether something is so, for persons drawn one after another.</summary>
    /// <param name="tell">The sentence.</param>
    /// <param name="stop">The stop.</param>
    /// <param name="options">The seed and the first person.</param>
    /// <param name="persons">How many persons.</param>
    public ExpectationResult Look(Tell tell, Stop stop, RunOptions options, int persons)
    {
        ArgumentNullException.ThrowIfNull(tell);
        ArgumentNullException.ThrowIfNull(stop);
        Phenomenon claim = new()
        {
            Id = stop.Key,
            Says = tell.Says,
            Claims = [],
            Courses = new Dictionary<string, Course> { [Here] = stop.Course, [There] = Beside.Course },
            Expectations = [tell.Expectation],
        };
        return PhenomenonCheck.Check(claim, options, persons).Expectations[0];
    }
}
