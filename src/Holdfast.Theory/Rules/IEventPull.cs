namespace Holdfast.Theory;

/// <summary>A rule that pulls at a moment: x moves a share of the way to a target.</summary>
public interface IEventPull
{
    /// <summary>Name, quantity, sentence, claims.</summary>
    static abstract RuleCard Card { get; }

    /// <summary>The target, in [0, 1].</summary>
    static abstract L Toward<L>(Moment<L> m)
        where L : struct, ILane<L>;

    /// <summary>The share of the way, in [0, 1].</summary>
    static abstract L Strength<L>(Moment<L> m)
        where L : struct, ILane<L>;
}
