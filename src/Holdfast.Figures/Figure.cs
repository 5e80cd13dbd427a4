namespace Holdfast.Figures;

/// <summary>A finished picture.</summary>
/// <param name="Svg">The picture as one SVG element, with title and description inside.</param>
/// <param name="Description">The same story in words, for people who do not see the picture.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Plot">Where its time lies, for figures over time; nothing for others.</param>
public sealed record Figure(string Svg, string Description, int Width, int Height, Plot? Plot = null)
{
    /// <summary>The picture.</summary>
    public override string ToString() => Svg;
}
