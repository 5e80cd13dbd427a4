namespace Holdfast.Practice;

/// <summary>How much rides on a turn for the child.</summary>
public enum Rides
{
    /// <summary>Small talk, a side remark.</summary>
    Little,

    /// <summary>An ordinary moment of an hour.</summary>
    Some,

    /// <summary>A moment that will be remembered.</summary>
    Much,

    /// <summary>A test of willingness: the answer decides.</summary>
    All,
}
