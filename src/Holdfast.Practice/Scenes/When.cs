namespace Holdfast.Practice;

/// <summary>All conditions of a line or a variant; none: always.</summary>
/// <param name="Clauses">The conditions.</param>
public sealed record When(IReadOnlyList<Clause> Clauses)
{
    /// <summary>No condition.</summary>
    public static When Always { get; } = new([]);

    /// <summary>How many conditions: the more, the more specific.</summary>
    public int Specificity => Clauses.Count;

    /// <summary>Whether all hold.</summary>
    public bool Holds(Situation situation) => Clauses.All(c => c.Holds(situation));
}
