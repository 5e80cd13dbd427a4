namespace Holdfast.Theory;

/// <summary>The one word for a state, for people to read. A mode is never fed back into the model.</summary>
public enum Mode
{
    /// <summary>Looking for the helper's willingness; nothing much is asked yet.</summary>
    Seeking,

    /// <summary>Asking, and watching the answer.</summary>
    Testing,

    /// <summary>Angry at the helper, on the surface.</summary>
    Protesting,

    /// <summary>Shut down and hidden; outwardly compliant.</summary>
    Underground,

    /// <summary>The old pain is felt.</summary>
    Grieving,

    /// <summary>The safe self is growing, goodbye by goodbye.</summary>
    Internalising,

    /// <summary>The safe self carries; the attachment loosens.</summary>
    Weaning,
}
