namespace Holdfast.Simulation;

/// <summary>How a telling is received.</summary>
public enum Reception
{
    /// <summary>It is met well.</summary>
    Well,

    /// <summary>It is mishandled.</summary>
    Badly,
}
