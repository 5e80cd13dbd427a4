namespace Holdfast.Practice;

/// <summary>How far up a ladder a sentence stands, the lowest first.</summary>
public enum RungKind
{
    /// <summary>It says only how hard it is to say anything.</summary>
    HowHardItIs,

    /// <summary>It says what the thing is near.</summary>
    AHint,

    /// <summary>It says the thing.</summary>
    TheThingItself,
}
