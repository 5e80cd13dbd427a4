namespace Holdfast.Practice;

/// <summary>The three steps of working with a rupture, in the order in which they help; and all that is none of them.</summary>
public enum Step
{
    /// <summary>Neither of the three.</summary>
    None,

    /// <summary>Validate: it is let stand.</summary>
    Validate,

    /// <summary>Explore: it is asked about.</summary>
    Explore,

    /// <summary>Change: something is to be different.</summary>
    Change,
}
