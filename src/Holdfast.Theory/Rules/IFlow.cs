namespace Holdfast.Theory;

/// <summary>A rule that pulls all the time: x moves toward a target at a rate.</summary>
public interface IFlow
{
    /// <summary>Name, quantity, sentence, claims.</summary>
    static abstract RuleCard Card { get; }

    /// <summary>The circumstance without which the rule does not pull at all, or nothing: lets the engine pass it over.</summary>
    static virtual Circumstance? Only => null;

    /// <summary>The target, in [0, 1].</summary>
    static abstract L Toward<L>(Moment<L> m)
        where L : struct, ILane<L>;

    /// <summary>How fast: per day, at least 0.</summary>
    static abstract L Rate<L>(Moment<L> m)
        where L : struct, ILane<L>;
}
