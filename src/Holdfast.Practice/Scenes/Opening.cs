namespace Holdfast.Practice;

/// <summary>When a scene may open in a year in the chair.</summary>
public enum Opening
{
    /// <summary>In any week in which what the scene needs is there.</summary>
    AnyTime,

    /// <summary>In the first weeks, when the two hardly know each other.</summary>
    FirstWeeks,

    /// <summary>Once a break has been announced, before it begins.</summary>
    BeforeBreak,

    /// <summary>In the first hour after a break.</summary>
    AfterBreak,

    /// <summary>In the last hour before an ending that was planned.</summary>
    LastHour,

    /// <summary>When you are spent.</summary>
    WhenSpent,

    /// <summary>After an hour in which you paid back.</summary>
    AfterSnapping,

    /// <summary>Never: it supposes a past that a year does not have.</summary>
    Never,
}
