namespace Holdfast.Theory;

/// <summary>
/// Where persons begin: ranges of traits and of first values, drawn evenly. Modelling assumptions for somebody who comes
/// to therapy with an early wound; a course can narrow or replace any of them.
/// </summary>
public static class Starts
{
    /// <summary>The range of a trait.</summary>
    public static (double From, double To) Of(Trait trait) => trait switch
    {
        Trait.Wound => (0.65, 0.95),
        Trait.SelfBlame => (0.2, 0.8),
        Trait.FearOfDependency => (0, 0.35),
        Trait.Constancy => (0.1, 0.6),
        Trait.Resilience => (0.05, 0.2),
        Trait.Warmth => (0.65, 0.95),
        Trait.Skill => (0.65, 0.95),
        Trait.Flexibility => (0.5, 0.95),
        Trait.Steadiness => (0.4, 0.9),
        Trait.FearOfDemands => (0.2, 0.7),
        _ => throw new ArgumentOutOfRangeException(nameof(trait), trait, "Not a trait."),
    };

    /// <summary>The range of a first value. The wound begins at the trait's value, and guard is raised by fear of dependency.</summary>
    public static (double From, double To) Of(Quantity quantity) => quantity switch
    {
        Quantity.Attachment => (0.01, 0.05),
        Quantity.Hope => (0.4, 0.65),
        Quantity.HiddenHope => (0.2, 0.4),
        Quantity.Willingness => (0.2, 0.37),
        Quantity.Belief => (0.2, 0.35),
        Quantity.Conviction => (0.75, 0.92),
        Quantity.Guard => (0.3, 0.55),
        Quantity.Longing => (0.25, 0.4),
        Quantity.Wound => (0.65, 0.95),
        Quantity.Grief => (0.02, 0.06),
        Quantity.Shame => (0.45, 0.75),
        Quantity.Standard => (0.4, 0.7),
        Quantity.SafeSelf => (0.02, 0.1),
        Quantity.Understanding => (0.1, 0.3),
        Quantity.SelfCompassion => (0, 0.1),
        Quantity.OutsideLife => (0.1, 0.45),
        Quantity.Reliability => (0.2, 0.35),
        Quantity.Strain => (0.02, 0.1),
        Quantity.Symptoms => (0.2, 0.4),
        _ => (0, 0),
    };

    /// <summary>Whether a trait belongs to the helper rather than the client.</summary>
    public static bool IsHelpers(Trait trait) => trait >= Trait.Warmth;
}
