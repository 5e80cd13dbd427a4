namespace Holdfast.Simulation;

/// <summary>How two readings must stand to each other.</summary>
public enum Sign
{
    /// <summary>Left is above right by at least the smallest effect.</summary>
    Above,

    /// <summary>Left is below right by at least the smallest effect.</summary>
    Below,

    /// <summary>Left is not below right by the smallest effect or more.</summary>
    NotBelow,

    /// <summary>Left is not above right by the smallest effect or more.</summary>
    NotAbove,

    /// <summary>Left and right differ by less than the smallest effect.</summary>
    HardlyDiffers,
}
