namespace Holdfast.Theory;

/// <summary>
/// What a helper can do towards the child in a moment: an answer to a request, a word, a contact. What an act means to
/// the child is written once, in <c>ActMeanings</c>.
/// </summary>
public enum Act
{
    /// <summary>Gives what was asked: something concrete.</summary>
    Grant,

    /// <summary>Gives a part of it.</summary>
    HalfGrant,

    /// <summary>Puts the answer off.</summary>
    Defer,

    /// <summary>Understands the wish and what it means, without granting or refusing.</summary>
    Understand,

    /// <summary>Kind limit: "I can't, though you deserved it."</summary>
    Cannot,

    /// <summary>"No", said kindly.</summary>
    KindlyNo,

    /// <summary>"I won't."</summary>
    WillNot,

    /// <summary>A cold refusal.</summary>
    Cold,

    /// <summary>Anger, hurt or punishment in return.</summary>
    Retaliate,

    /// <summary>Says nothing.</summary>
    Silence,

    /// <summary>Reassures in words.</summary>
    Reassure,

    /// <summary>A pill instead.</summary>
    Pill,

    /// <summary>Explains what is going on, to the adult.</summary>
    Explain,

    /// <summary>Invites the hidden child back.</summary>
    Invite,

    /// <summary>Admits a fault and repairs it.</summary>
    Repair,

    /// <summary>Makes a promise.</summary>
    Promise,

    /// <summary>Keeps a promise.</summary>
    KeepPromise,

    /// <summary>Breaks a promise.</summary>
    BreakPromise,

    /// <summary>Announces to the child, at the outset, what will not be given.</summary>
    AnnounceLimits,

    /// <summary>Prepares the adult for what the work may be like.</summary>
    PrepareAdult,

    /// <summary>Tells the child that this does not belong here.</summary>
    Suppress,

    /// <summary>The session itself: being there.</summary>
    Session,

    /// <summary>A warm answer in writing, between sessions.</summary>
    Text,

    /// <summary>A warm voice, between sessions.</summary>
    Voice,

    /// <summary>An answer that can be read either way.</summary>
    UnclearAnswer,

    /// <summary>No answer where one was agreed.</summary>
    NoAnswer,

    /// <summary>Hurts, and something breaks between the two.</summary>
    Rupture,

    /// <summary>Denies what happened.</summary>
    Deny,

    /// <summary>Receives a telling well.</summary>
    MeetTelling,

    /// <summary>Mishandles a telling.</summary>
    MishandleTelling,

    /// <summary>Goes away, or ends, without having said so before.</summary>
    SpringLoss,

    /// <summary>Goes on a break.</summary>
    GoAway,

    /// <summary>Takes sessions away.</summary>
    CutBack,

    /// <summary>Ends the therapy at once.</summary>
    Dismiss,

    /// <summary>Is lost: illness, a move, a death.</summary>
    Vanish,

    /// <summary>The client leaves, to escape the pain.</summary>
    WatchLeave,

    /// <summary>Welcomes anger or protest: bears it, without defending and without paying back.</summary>
    Welcome,

    /// <summary>Asks about the relationship between the two.</summary>
    AskAboutUs,

    /// <summary>Says what it means, or where it comes from.</summary>
    Interpret,

    /// <summary>Wants something to change, now.</summary>
    PushToChange,

    /// <summary>Advises what to do.</summary>
    Advise,
}
