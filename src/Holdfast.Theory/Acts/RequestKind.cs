namespace Holdfast.Theory;

/// <summary>What a request asks for. The thing asked for is a token; the question is whether the helper is willing.</summary>
public enum RequestKind
{
    /// <summary>Words of care: "do you think of me?"</summary>
    Reassurance,

    /// <summary>Contact between sessions.</summary>
    Contact,

    /// <summary>A touch, a hug.</summary>
    Touch,

    /// <summary>More time or more sessions.</summary>
    Time,

    /// <summary>A thing to keep.</summary>
    Keepsake,

    /// <summary>To be special.</summary>
    Exception,
}
