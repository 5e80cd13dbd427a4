namespace Holdfast.Practice;

/// <summary>The state is one of these.</summary>
/// <param name="Modes">Which.</param>
public sealed record ModeClause(IReadOnlyList<Mode> Modes) : Clause
{
    /// <inheritdoc/>
    public override bool Holds(Situation situation) => Modes.Contains(situation.Mode);
}
