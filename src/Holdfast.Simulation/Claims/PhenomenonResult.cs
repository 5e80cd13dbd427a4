namespace Holdfast.Simulation;

/// <summary>What was seen of one phenomenon.</summary>
/// <param name="Phenomenon">The phenomenon.</param>
/// <param name="Persons">How many persons were drawn.</param>
/// <param name="Expectations">What was seen of each expectation, in order.</param>
public sealed record PhenomenonResult(Phenomenon Phenomenon, int Persons, IReadOnlyList<ExpectationResult> Expectations)
{
    /// <summary>Whether all expectations hold.</summary>
    public bool Holds => Expectations.All(e => e.Holds);

    /// <summary>The expectation seen in the smallest share of persons, relative to what is asked: what decides.</summary>
    public ExpectationResult Weakest => Expectations.MinBy(e => e.Share - e.Expectation.Share)!;
}
