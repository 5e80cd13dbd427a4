namespace Holdfast.Simulation;

/// <summary>Kinds of contact at a distance.</summary>
public enum ContactKind
{
    /// <summary>A letter, an e-mail, a text.</summary>
    Text,

    /// <summary>A voice: a call, a recording.</summary>
    Voice,
}
