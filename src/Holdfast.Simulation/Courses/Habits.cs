namespace Holdfast.Simulation;

/// <summary>What a helper does as a habit in sessions, and around them.</summary>
[Flags]
public enum Habits
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Invites the hidden child back in each session.</summary>
    Invites = 1,

    /// <summary>Asks about the relationship.</summary>
    Asks = 2,

    /// <summary>Explains what is going on.</summary>
    Explains = 4,

    /// <summary>Goes to consultations.</summary>
    Consults = 8,

    /// <summary>Pushes the child down: "this does not belong here".</summary>
    PushesDown = 16,

    /// <summary>Stays with grief when it comes, instead of leaving the client alone with it.</summary>
    MeetsGrief = 32,
}
