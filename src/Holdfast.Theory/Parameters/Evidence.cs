namespace Holdfast.Theory;

/// <summary>How a number was come by.</summary>
public enum Evidence
{
    /// <summary>Measured in a study.</summary>
    Measured,

    /// <summary>Reported by clinicians or clients, as an order of size.</summary>
    Reported,

    /// <summary>Assumed by the modeller, to fill a gap.</summary>
    Assumed,
}
