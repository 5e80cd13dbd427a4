namespace Holdfast.Figures;

/// <summary>Which colours a figure is drawn in.</summary>
public enum Theme
{
    /// <summary>Dark ink on warm paper, as plain colours: for files.</summary>
    Light,

    /// <summary>Light ink on a dark page, as plain colours: for files.</summary>
    Dark,

    /// <summary>
    /// The colours of the page that holds the figure, as CSS custom properties (<c>--hf-ink</c> and so on) with those of
    /// <see cref="Light"/> to fall back on. Only browsers understand this; programs that turn a figure into pixels do not.
    /// </summary>
    Inherit,
}
