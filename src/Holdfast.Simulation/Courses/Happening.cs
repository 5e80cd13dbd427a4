using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Something that happens at a time, whoever is the helper then.</summary>
/// <param name="At">When it happens or begins.</param>
public abstract record Happening(Duration At);

/// <summary>A break: no sessions for a while.</summary>
/// <param name="At">Its first day.</param>
/// <param name="Lasts">How long.</param>
/// <param name="By">Whose break it is.</param>
/// <param name="AnnouncedBefore">How long before it was announced; zero: sprung.</param>
/// <param name="Prepared">Whether it is talked over in the sessions between announcement and break.</param>
/// <param name="Contact">Contact during the break, or none.</param>
public sealed record Break(Duration At, Duration Lasts, Party By, Duration AnnouncedBefore, bool Prepared, Contact? Contact) : Happening(At);

/// <summary>The helper does something, once or again and again.</summary>
/// <param name="At">The first time.</param>
/// <param name="Act">What the helper does.</param>
/// <param name="Every">The time between repetitions, or none: once.</param>
/// <param name="Until">The end of repetitions.</param>
public sealed record Deed(Duration At, Act Act, Duration? Every, Duration? Until) : Happening(At);

/// <summary>The client tells of the attachment.</summary>
/// <param name="At">When.</param>
/// <param name="Met">How it is received.</param>
public sealed record Telling(Duration At, Reception Met) : Happening(At);

/// <summary>How every telling that is not written in the course is received, from a time on. At the start: well.</summary>
/// <param name="At">From when.</param>
/// <param name="Met">How.</param>
public sealed record TellingsAreMet(Duration At, Reception Met) : Happening(At);

/// <summary>The client never tells, from a time on.</summary>
/// <param name="At">From when.</param>
public sealed record NothingIsTold(Duration At) : Happening(At);

/// <summary>The client rehearses the telling.</summary>
/// <param name="At">When.</param>
public sealed record Rehearsal(Duration At) : Happening(At);

/// <summary>A rupture between the two.</summary>
/// <param name="At">When.</param>
/// <param name="Denied">Whether the helper denies it.</param>
/// <param name="RepairedAfter">When the helper repairs it, or never.</param>
public sealed record RuptureOpens(Duration At, bool Denied, Duration? RepairedAfter) : Happening(At);

/// <summary>A promise, kept or broken.</summary>
/// <param name="At">When it is made.</param>
/// <param name="KeptAfter">When it is kept, or nothing.</param>
/// <param name="BrokenAfter">When it is broken, or nothing.</param>
public sealed record PromiseMade(Duration At, Duration? KeptAfter, Duration? BrokenAfter) : Happening(At);

/// <summary>A stretch of time in which something goes on.</summary>
/// <param name="At">Its beginning.</param>
/// <param name="Until">Its end.</param>
/// <param name="What">What goes on.</param>
public sealed record Stretch(Duration At, Duration Until, StretchKind What) : Happening(At);

/// <summary>What can go on for a while beside the sessions.</summary>
public enum StretchKind
{
    /// <summary>The client practises self-compassion.</summary>
    SelfCompassion,

    /// <summary>A relationship outside the therapy grows.</summary>
    OutsideRelationship,

    /// <summary>The helper goes to consultations.</summary>
    Consultation,

    /// <summary>The child is pushed down.</summary>
    PushedDown,
}

/// <summary>For experiments: a quantity is set to a value at a moment.</summary>
/// <param name="At">When.</param>
/// <param name="Quantity">Which.</param>
/// <param name="Value">To what; each person draws.</param>
public sealed record SetValue(Duration At, Quantity Quantity, Interval Value) : Happening(At);

/// <summary>For experiments: a quantity is held at a value for a while.</summary>
/// <param name="At">From when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Quantity">Which.</param>
/// <param name="Value">At what; each person draws.</param>
public sealed record HoldValue(Duration At, Duration Until, Quantity Quantity, Interval Value) : Happening(At);

/// <summary>How a telling is received.</summary>
public enum Reception
{
    /// <summary>It is met well.</summary>
    Well,

    /// <summary>It is mishandled.</summary>
    Badly,
}
