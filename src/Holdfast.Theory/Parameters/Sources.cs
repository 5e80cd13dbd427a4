namespace Holdfast.Theory;

/// <summary>Keys of sources in docs/sources.bib.</summary>
public static class Sources
{
    /// <summary>A gap that the modeller filled.</summary>
    public const string Assumption = "holdfast-assumption";

    /// <summary>Holdfast's table of time scales: modelling priors, not measurements.</summary>
    public const string TimeScales = "holdfast-time-scales";

    /// <summary>Smith, "Working With the Inner Child".</summary>
    public const string Smith = "smith-inner-child";
}
