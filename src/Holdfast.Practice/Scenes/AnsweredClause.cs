namespace Holdfast.Practice;

/// <summary>The last answer, or any answer of this hour, had one of these stances.</summary>
/// <param name="Stances">Which.</param>
/// <param name="Ever">Any answer so far, not only the last.</param>
public sealed record AnsweredClause(IReadOnlyList<Stance> Stances, bool Ever) : Clause
{
    /// <inheritdoc/>
    public override bool Holds(Situation situation) =>
        Ever ? situation.Answered.Any(Stances.Contains) : situation.Answered.Count > 0 && Stances.Contains(situation.Answered[^1]);
}
