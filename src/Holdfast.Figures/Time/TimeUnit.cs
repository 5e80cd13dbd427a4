namespace Holdfast.Figures;

/// <summary>The unit in which a time is told.</summary>
internal enum TimeUnit
{
    /// <summary>Seven days.</summary>
    Week,

    /// <summary>A twelfth of a year.</summary>
    Month,

    /// <summary>365 days.</summary>
    Year,
}
