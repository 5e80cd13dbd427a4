using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>The person who comes. What is not said is drawn from the declared ranges.</summary>
public sealed record Client
{
    /// <summary>An invented first name, or nothing.</summary>
    public string Name { get; init; } = "";

    /// <summary>Traits that this course narrows or fixes (only the client's traits).</summary>
    public IReadOnlyDictionary<Trait, Interval> Traits { get; init; } = new Dictionary<Trait, Interval>();

    /// <summary>First values of quantities that this course narrows or fixes.</summary>
    public IReadOnlyDictionary<Quantity, Interval> Begins { get; init; } = new Dictionary<Quantity, Interval>();
}
