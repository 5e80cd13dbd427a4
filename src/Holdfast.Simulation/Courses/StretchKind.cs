namespace Holdfast.Simulation;

/// <summary>What can go on for a while beside the sessions.</summary>
public enum StretchKind
{
    /// <summary>The client practises self-compassion.</summary>
    SelfCompassion,

    /// <summary>A relationship outside the therapy grows.</summary>
    OutsideRelationship,

    /// <summary>The helper goes to consultations.</summary>
    Consultation,

    /// <summary>The child is pushed down.</summary>
    PushedDown,
}
