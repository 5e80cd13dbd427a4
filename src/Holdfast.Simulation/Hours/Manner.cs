namespace Holdfast.Simulation;

/// <summary>What a turn does to the hour beside its acts; several may be so at once, and each holds until the hour is over.</summary>
[Flags]
public enum Manner
{
    /// <summary>Nothing beside its acts.</summary>
    None = 0,

    /// <summary>A feeling is stayed with when it comes.</summary>
    MeetsGrief = 1,

    /// <summary>The relationship is asked about.</summary>
    Asks = 2,

    /// <summary>A coming loss is talked over.</summary>
    TalksOver = 4,

    /// <summary>The goodbye is felt.</summary>
    SaysGoodbye = 8,

    /// <summary>The goodbye is cut off.</summary>
    CutsOff = 16,

    /// <summary>The client has told, and is met well.</summary>
    ToldWell = 32,

    /// <summary>The client has told, and it is mishandled.</summary>
    ToldBadly = 64,

    /// <summary>The helper has a colleague to talk to, from now on.</summary>
    Consults = 128,

    /// <summary>The client has told, and is answered neither well nor badly: it is said, and nothing comes back to it.</summary>
    ToldOnly = 256,
}
