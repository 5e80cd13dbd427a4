namespace Holdfast.Practice;

/// <summary>How a year came to its end.</summary>
public enum YearEnd
{
    /// <summary>It has not.</summary>
    None,

    /// <summary>The year is over; the work goes on.</summary>
    WorkGoesOn,

    /// <summary>You ended it together, as planned.</summary>
    Planned,

    /// <summary>The client left, to escape the pain.</summary>
    ClientLeft,

    /// <summary>You were spent, and could not go on.</summary>
    YouWereSpent,
}
