namespace Holdfast.Figures;

/// <summary>How a line is drawn: its tone, weight in pixels and dash ("" for none). Lines differ without colour.</summary>
internal readonly record struct LineStyle(Tone Tone, string Weight, string Dash)
{
    private static readonly LineStyle[] Styles =
    [
        new(Tone.Accent, "2.4", ""),
        new(Tone.Ink, "1.2", ""),
        new(Tone.Line, "2", "7 3"),
        new(Tone.Ink, "1.6", "1.5 2.5"),
        new(Tone.Line, "1.4", ""),
        new(Tone.Ink, "1.1", "8 2.5 1.5 2.5"),
    ];

    /// <summary>How many lines one panel can tell apart.</summary>
    internal static int Count => Styles.Length;

    /// <summary>The first of two courses.</summary>
    internal static LineStyle First => Styles[0];

    /// <summary>The second of two courses: lighter than the first.</summary>
    internal static LineStyle Second { get; } = new(Tone.Ink, "1.2", "4 2.5");

    /// <summary>The style of a place in a panel.</summary>
    internal static LineStyle Of(int place) => Styles[place % Styles.Length];

    /// <summary>As SVG attributes.</summary>
    internal string Attributes(Palette palette) => Dash.Length == 0
        ? $"stroke=\"{palette[Tone]}\" stroke-width=\"{Weight}\""
        : $"stroke=\"{palette[Tone]}\" stroke-width=\"{Weight}\" stroke-dasharray=\"{Dash}\"";
}
