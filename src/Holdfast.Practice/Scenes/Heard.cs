namespace Holdfast.Practice;

/// <summary>What the child heard in an answer, as one word that the model can confirm or deny (<see cref="Hearing"/>).</summary>
public enum Heard
{
    /// <summary>Somebody is willing.</summary>
    Willing,

    /// <summary>A limit that can be taken in.</summary>
    Limit,

    /// <summary>A refusal: hope falls.</summary>
    Refusal,

    /// <summary>"Not willing", or "not worth it".</summary>
    Unwilling,

    /// <summary>There is less to be ashamed of.</summary>
    Honoured,

    /// <summary>Somebody calls.</summary>
    Called,

    /// <summary>Something is given.</summary>
    Given,

    /// <summary>It is better for now.</summary>
    Soothed,

    /// <summary>Something that was broken is mended.</summary>
    Mended,

    /// <summary>Only words: next to nothing reaches the child.</summary>
    Words,

    /// <summary>Somebody stays, or talks of what is coming.</summary>
    Company,

    /// <summary>A goodbye that is felt.</summary>
    Goodbye,

    /// <summary>A goodbye that is cut off.</summary>
    Cut,

    /// <summary>The helper is less alone with it.</summary>
    Relieved,
}
