namespace Holdfast.Figures;

/// <summary>What every figure can be told.</summary>
public record FigureOptions
{
    /// <summary>The narrowest and the widest a figure can be, in pixels.</summary>
    public const int Narrowest = 280, Widest = 4000;

    private readonly int width = 760;

    /// <summary>The width in pixels, <see cref="Narrowest"/> to <see cref="Widest"/>. The height follows from what is shown.</summary>
    public int Width
    {
        get => width;
        init => width = value is >= Narrowest and <= Widest
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"A figure is {Narrowest} to {Widest} pixels wide.");
    }

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; } = Theme.Light;

    /// <summary>Begins every id inside the figure; two figures on one page need different ones. Letters, digits and hyphens.</summary>
    public string Id { get; init; } = "hf";

    /// <summary>A heading inside the picture, or nothing where the page has its own.</summary>
    public string? Heading { get; init; }

    /// <summary>
    /// Whether the page tells the description beside the figure. Then the figure's name is its title alone, so that those
    /// who listen are not told everything twice, or before they ask.
    /// </summary>
    public bool ToldBeside { get; init; }

    /// <summary>All words of the figure.</summary>
    public FigureWords Words { get; init; } = FigureWords.English;
}
