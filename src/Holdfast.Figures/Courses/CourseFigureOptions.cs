using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>What a figure over time can be told.</summary>
public sealed record CourseFigureOptions : FigureOptions
{
    private readonly int panelHeight = 104;

    /// <summary>The channels to draw, in any order; they are sorted into panels. Nothing: the usual twelve.</summary>
    public IReadOnlyList<Channel>? Channels { get; init; }

    /// <summary>The stretch that is chosen, if any.</summary>
    public TickRange? Chosen { get; init; }

    /// <summary>Whether the modes are shown as a ribbon.</summary>
    public bool Modes { get; init; } = true;

    /// <summary>Whether sessions, breaks, requests and the rest are shown.</summary>
    public bool Marks { get; init; } = true;

    /// <summary>The height of one panel in pixels, 40 to 400. Panels with a single line take two thirds of it.</summary>
    public int PanelHeight
    {
        get => panelHeight;
        init => panelHeight = value is >= 40 and <= 400
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A panel is 40 to 400 pixels high.");
    }

    /// <summary>What the first of two courses is called; empty: its title.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>What the second of two courses is called; empty: its title.</summary>
    public string SecondName { get; init; } = "";
}
