using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <content>The words of the lane of marks and its key.</content>
public sealed partial record FigureWords
{
    /// <summary>Names of marks in the key, in the order of <see cref="Glyph"/>.</summary>
    public IReadOnlyList<string> GlyphNames { get; init; } =
    [
        "session", "cancelled", "contact", "request granted", "answered with a limit", "answered coldly", "answered otherwise",
        "telling", "telling mishandled", "rehearsal", "rupture", "repair", "falter", "promise", "promise kept", "promise broken",
        "announcement", "without warning", "deed", "beginning", "ending",
    ];

    /// <summary>Short words beside a mark, in the same order; empty where a mark never has a word of its own.</summary>
    public IReadOnlyList<string> GlyphWords { get; init; } =
    [
        "", "", "", "", "", "", "",
        "tells", "tells, mishandled", "rehearses", "rupture", "repaired", "falter", "promise", "kept", "broken",
        "announced", "without warning", "", "", "",
    ];

    /// <summary>The text of a mark; its own, unless it is said otherwise.</summary>
    public Func<Mark, string> MarkText { get; init; } = mark => mark.Text;

    /// <summary>A break with its length.</summary>
    public string BreakWord { get; init; } = "break, {0}";
}
