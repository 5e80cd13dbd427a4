using System.Text;
using Holdfast.Theory;

namespace Holdfast.Figures;

/// <summary>The colours of a theme, and the same as design tokens for the page. Contrast is held by tests.</summary>
public sealed class Palette
{
    private static readonly string[] LightColours =
    [
        "#fbf8f1", "#25211b", "#665d50", "#1a635c", "#857a69", "#ddd5c6", "#f1eadc",
        "#efe8da", "#ddd2bd", "#73675a", "#2f2a24", "#d7e5df", "#a8cbc2", "#1a635c",
    ];

    private static readonly string[] DarkColours =
    [
        "#1a1815", "#ebe4d6", "#aba190", "#7fc4b7", "#8b8070", "#3b362e", "#26231e",
        "#2b2822", "#423c32", "#8f8473", "#c4b9a6", "#26403b", "#3a6a62", "#7fc4b7",
    ];

    private static readonly string[] Names = [.. Enum.GetNames<Tone>().Select(n => "--hf-" + n.ToLowerInvariant())];

    private readonly string[] colours;

    private Palette(string[] colours) => this.colours = colours;

    /// <summary>Dark ink on warm paper.</summary>
    public static Palette Light { get; } = new(LightColours);

    /// <summary>Light ink on a dark page.</summary>
    public static Palette Dark { get; } = new(DarkColours);

    /// <summary>The colours of the page, by custom property, with those of <see cref="Light"/> to fall back on.</summary>
    public static Palette Inherit { get; } = new([.. Names.Zip(LightColours, (name, colour) => $"var({name},{colour})")]);

    /// <summary>A tone as a colour that SVG and CSS understand.</summary>
    public string this[Tone tone] => colours[(int)tone];

    /// <summary>The colours of a theme.</summary>
    public static Palette Of(Theme theme) => theme switch
    {
        Theme.Light => Light,
        Theme.Dark => Dark,
        Theme.Inherit => Inherit,
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "The theme must be Light, Dark or Inherit."),
    };

    /// <summary>The name of a tone as a CSS custom property: "--hf-ink".</summary>
    public static string PropertyOf(Tone tone) => Names[(int)tone];

    /// <summary>The ribbon's colour for a mode.</summary>
    public static Tone ToneOf(Mode mode) => mode switch
    {
        Mode.Seeking => Tone.Seeking,
        Mode.Testing => Tone.Testing,
        Mode.Protesting => Tone.Protesting,
        Mode.Underground => Tone.Underground,
        Mode.Grieving => Tone.Grieving,
        Mode.Internalising => Tone.Internalising,
        _ => Tone.Weaning,
    };

    /// <summary>The colour of words on the ribbon: paper on its strong colours, ink on its pale ones.</summary>
    public static Tone WordsOn(Mode mode) => mode is Mode.Protesting or Mode.Underground or Mode.Weaning ? Tone.Paper : Tone.Ink;

    /// <summary>Custom properties for a page, as declarations ("--hf-ink:#25211b;..."). Throws for <see cref="Inherit"/>.</summary>
    public string Declarations()
    {
        if (ReferenceEquals(this, Inherit))
        {
            throw new InvalidOperationException("The inherited palette has no colours of its own; ask Light or Dark.");
        }

        StringBuilder css = new(512);
        for (int i = 0; i < colours.Length; i++)
        {
            css.Append(Names[i]).Append(':').Append(colours[i]).Append(';');
        }

        return css.ToString();
    }
}
