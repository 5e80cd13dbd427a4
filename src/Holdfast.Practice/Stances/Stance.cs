namespace Holdfast.Practice;

/// <summary>What an answer does, whatever its words: each answer of a scene carries one. What it means to the child is written in <see cref="Stances"/>.</summary>
public enum Stance
{
    /// <summary>Attune: understands the wish or the feeling and what it means, and stays with it.</summary>
    Attune,

    /// <summary>Welcome the protest: bears it, without defending and without paying back.</summary>
    Welcome,

    /// <summary>Ask about the relationship.</summary>
    Ask,

    /// <summary>Kind limit: can't, though it was deserved.</summary>
    KindLimit,

    /// <summary>"I won't."</summary>
    WillNot,

    /// <summary>A cold limit.</summary>
    Cold,

    /// <summary>Grant what was asked.</summary>
    Grant,

    /// <summary>Grant a part of it.</summary>
    HalfGrant,

    /// <summary>Put the answer off.</summary>
    Defer,

    /// <summary>Promise.</summary>
    Promise,

    /// <summary>Explain what is going on.</summary>
    Explain,

    /// <summary>Reassure in words.</summary>
    Reassure,

    /// <summary>Interpret: say what it means, or where it comes from.</summary>
    Interpret,

    /// <summary>Push to change.</summary>
    Push,

    /// <summary>Advise.</summary>
    Advise,

    /// <summary>Suppress: "this does not belong here".</summary>
    Suppress,

    /// <summary>Retaliate: anger, hurt or punishment in return.</summary>
    Retaliate,

    /// <summary>Go silent.</summary>
    Silence,

    /// <summary>Admit and repair.</summary>
    Repair,

    /// <summary>Invite the hidden child back.</summary>
    Invite,

    /// <summary>Prepare a break or an ending.</summary>
    Prepare,

    /// <summary>A good goodbye.</summary>
    Goodbye,

    /// <summary>Cut the goodbye off.</summary>
    CutOff,

    /// <summary>Deny what happened.</summary>
    Deny,

    /// <summary>Say it as it is to a colleague.</summary>
    Consult,
}
