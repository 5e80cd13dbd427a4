namespace Holdfast.Web.Client.Chair;

/// <summary>Where somebody is on the page.</summary>
public enum ChairStep
{
    /// <summary>What is hard to say is chosen, and whether anything is kept.</summary>
    Choose,

    /// <summary>The ladder of first sentences.</summary>
    Ladder,

    /// <summary>A sentence is about to be said.</summary>
    Try,

    /// <summary>The listener has answered.</summary>
    Answered,

    /// <summary>One's own numbers beside the theory's curve.</summary>
    Numbers,

    /// <summary>A card or a message is written.</summary>
    TakeAlong,

    /// <summary>What was written is left unsent.</summary>
    Unsent,

    /// <summary>Stopped.</summary>
    Stopped,
}
