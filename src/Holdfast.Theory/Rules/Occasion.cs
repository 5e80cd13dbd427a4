namespace Holdfast.Theory;

/// <summary>The kinds of moments at which event rules pull.</summary>
public enum Occasion
{
    /// <summary>An act reaches the child (see <see cref="Act"/>), weighed by what it means.</summary>
    Act,

    /// <summary>A session.</summary>
    Session,

    /// <summary>The goodbye after a session, or at a planned ending.</summary>
    Goodbye,

    /// <summary>The client asks for something.</summary>
    Request,

    /// <summary>The client tells of the attachment.</summary>
    Telling,

    /// <summary>The client rehearses telling.</summary>
    Rehearsal,

    /// <summary>Something agreed is kept.</summary>
    Kept,

    /// <summary>Something agreed is not kept.</summary>
    NotKept,

    /// <summary>The client chooses fewer sessions.</summary>
    ChoosingLess,

    /// <summary>A helper is gone.</summary>
    Parting,

    /// <summary>A new helper begins.</summary>
    Beginning,
}
