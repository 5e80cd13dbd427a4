namespace Holdfast.Practice;

/// <summary>A quantity or outcome lies above one place and below another.</summary>
/// <param name="Channel">Which.</param>
/// <param name="Above">It is above this.</param>
/// <param name="Below">And below this.</param>
public sealed record LevelClause(Channel Channel, double Above, double Below) : Clause
{
    /// <inheritdoc/>
    public override bool Holds(Situation situation)
    {
        float value = situation.Level(Channel);
        return value > Above && value < Below;
    }
}
