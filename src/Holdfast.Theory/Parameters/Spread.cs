namespace Holdfast.Theory;

/// <summary>How a parameter differs between persons.</summary>
public enum Spread
{
    /// <summary>The logarithm is normal around the default, sd .30.</summary>
    LogNormal,

    /// <summary>The same, capped at .95: a strength.</summary>
    LogNormalCapped,

    /// <summary>The log-odds are normal around the default, sd .30: a place on the scale, or a share.</summary>
    LogOddsNormal,

    /// <summary>Even on the logarithm between two declared ends.</summary>
    LogUniform,
}
