namespace Holdfast.Theory;

/// <summary>
/// The quantities of the model: all that is remembered from one moment to the next. Every one lives in [0, 1] and moves
/// only by pulls, so none can leave that interval. The order is part of the save format: add at the end.
/// </summary>
public enum Quantity
{
    /// <summary>Attachment: how far all hope has settled on the present helper. 0 none, 1 the whole of it.</summary>
    Attachment,

    /// <summary>Lost bond: the tie to a helper who is gone, still waiting for somebody.</summary>
    LostBond,

    /// <summary>Surface hope: the hope that can be seen and worked with.</summary>
    Hope,

    /// <summary>Hidden hope: the hope that has gone out of sight; it sinks towards its floor and never reaches zero.</summary>
    HiddenHope,

    /// <summary>Felt willingness: how far the child feels, now, that this helper is willing.</summary>
    Willingness,

    /// <summary>Belief about helpers: the slow expectation of willingness to which the felt one returns.</summary>
    Belief,

    /// <summary>Conviction of replacement: that only getting the missing love can help.</summary>
    Conviction,

    /// <summary>Guard: 0 wide open, 1 underground.</summary>
    Guard,

    /// <summary>Longing for the helper.</summary>
    Longing,

    /// <summary>Relief: how far the longing is soothed just now.</summary>
    Relief,

    /// <summary>Pang: the sharp missing right after leaving.</summary>
    Pang,

    /// <summary>Quiet: the pause in asking that follows when something was given.</summary>
    Quiet,

    /// <summary>Wound: the old pain that has not healed.</summary>
    Wound,

    /// <summary>Grief: the old pain that is felt now.</summary>
    Grief,

    /// <summary>Grief work: how far grieving in company is under way, over weeks.</summary>
    GriefWork,

    /// <summary>Anger at the helper.</summary>
    Anger,

    /// <summary>Rupture: how far a break between the two lies open.</summary>
    Rupture,

    /// <summary>Situational shame: about the attachment and the wishes.</summary>
    Shame,

    /// <summary>Standard-based shame: the internalised rule that one must not need.</summary>
    Standard,

    /// <summary>Safe self: the lovable, safe self that has been taken in.</summary>
    SafeSelf,

    /// <summary>Dread of a coming or present loss.</summary>
    Dread,

    /// <summary>Preparedness for the loss that is coming.</summary>
    Preparedness,

    /// <summary>Told: how much of the attachment has been spoken of.</summary>
    Told,

    /// <summary>Rehearsal: how far the telling has been practised.</summary>
    Rehearsal,

    /// <summary>Understanding: what the adult knows of what is going on.</summary>
    Understanding,

    /// <summary>Self-compassion: the adult's kindness towards the child within.</summary>
    SelfCompassion,

    /// <summary>Outside life: people, work and interests outside the therapy.</summary>
    OutsideLife,

    /// <summary>Reliability: how far the child has learnt that this helper is there when it was said so.</summary>
    Reliability,

    /// <summary>Strain of the therapist.</summary>
    Strain,

    /// <summary>Symptom pressure: what is held back presses as symptoms.</summary>
    Symptoms,
}
