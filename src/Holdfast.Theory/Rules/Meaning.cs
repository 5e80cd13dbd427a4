namespace Holdfast.Theory;

/// <summary>
/// What an act means to the child, each as a strength from 0 to 1. Acts differ only in these; the rules say what each
/// meaning does.
/// </summary>
public enum Meaning
{
    /// <summary>It soothes for now.</summary>
    Relief,

    /// <summary>It shows that the helper is willing.</summary>
    Care,

    /// <summary>Something concrete was given.</summary>
    Token,

    /// <summary>It says, truly and kindly, that there is a limit to what can be given.</summary>
    Limit,

    /// <summary>It hurts: hope falls and the child shuts.</summary>
    Hurt,

    /// <summary>It says "I won't", or "you are not worth it".</summary>
    Offence,

    /// <summary>It makes it easier to be seen.</summary>
    Opening,

    /// <summary>It calls a hidden child back.</summary>
    Calling,

    /// <summary>It takes shame away.</summary>
    Honour,

    /// <summary>It breaks something between the two.</summary>
    Breach,

    /// <summary>It mends what was broken.</summary>
    Mending,

    /// <summary>The adult understands more.</summary>
    Explaining,

    /// <summary>It leaves the child unsure, and stirs the longing.</summary>
    Stirring,

    /// <summary>It dulls feeling.</summary>
    Dulling,

    /// <summary>It shows that the helper is still there.</summary>
    Presence,

    /// <summary>It costs the helper something.</summary>
    Cost,
}
