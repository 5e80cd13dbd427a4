using System.Globalization;

namespace Holdfast.Figures;

/// <summary>A sheet of paper that grows downwards: the root element, its title and description, and a pen.</summary>
internal sealed class Sheet
{
    internal const double Small = 11.5, Normal = 13, Large = 18;

    /// <summary>How much wider than estimated words are where the page's faces are missing; names of lines must not touch or be cut.</summary>
    internal const double Wide = 1.15;

    private const string Face = "'Iowan Old Style','Palatino Linotype',Palatino,Georgia,'Liberation Serif','DejaVu Serif',serif";

    private readonly FigureOptions options;

    internal Sheet(FigureOptions options)
    {
        this.options = options;
        Palette = Palette.Of(options.Theme);
        Ink = $"fill=\"{Palette[Tone.Ink]}\"";
        Muted = $"fill=\"{Palette[Tone.Muted]}\"";
    }

    /// <summary>Where everything is written.</summary>
    internal SvgWriter Svg { get; } = new();

    /// <summary>What lies under everything else, though it is often written last.</summary>
    internal SvgWriter Under { get; } = new(1024);

    internal Palette Palette { get; }

    internal FigureWords Words => options.Words;

    internal int Width => options.Width;

    /// <summary>Whether there is no room for words beside the plot.</summary>
    internal bool Narrow => options.Width < 560;

    /// <summary>The first free pixel below what is drawn.</summary>
    internal double Y { get; set; }

    /// <summary>The fill of text that is read first, as an attribute.</summary>
    internal string Ink { get; }

    /// <summary>The fill of text that is read second, as an attribute.</summary>
    internal string Muted { get; }

    /// <summary>A stroke in a tone, as attributes.</summary>
    internal string Stroke(Tone tone, string weight = "1") => $"stroke=\"{Palette[tone]}\" stroke-width=\"{weight}\"";

    /// <summary>A fill in a tone, as an attribute.</summary>
    internal string Fill(Tone tone) => $"fill=\"{Palette[tone]}\"";

    /// <summary>An id that is this figure's own.</summary>
    internal string Id(string name) => options.Id + "-" + name;

    /// <summary>The heading, where one is wanted.</summary>
    internal void Heading(double left)
    {
        Y = 4;
        if (options.Heading is { Length: > 0 } heading)
        {
            foreach (string line in TextWidth.Wrap(heading, Large, Width - left - 4))
            {
                Svg.Text(left, Y + 18, line, $"font-size=\"{Large.ToString(CultureInfo.InvariantCulture)}\"");
                Y += 24;
            }

            Y += 8;
        }
    }

    /// <summary>A run of keys, each a small drawing and its name, that wraps at the right edge; a name that is too long for a line takes several.</summary>
    /// <param name="left">Where lines begin.</param>
    /// <param name="right">Where they end.</param>
    /// <param name="keys">The name, the width of the drawing, and what draws it at x and the middle of the line.</param>
    internal void Keys(double left, double right, IReadOnlyList<(string Name, double Width, Action<double, double> Draw)> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        double x = left;
        Y += 14;
        foreach ((string name, double width, Action<double, double> draw) in keys)
        {
            double whole = width + 5 + TextWidth.Of(name, Small * Wide);
            if (x > left && x + whole > right)
            {
                x = left;
                Y += 16;
            }

            draw(x, Y - 4);
            List<string> lines = TextWidth.Wrap(name, Small, right - left - width - 5);
            for (int i = 0; i < lines.Count; i++)
            {
                Y += i > 0 ? 14 : 0;
                Svg.Text(x + width + 5, Y, lines[i], Muted);
            }

            x = lines.Count > 1 ? right : x + whole + 14;
        }

        Y += 6;
    }

    /// <summary>Closes the sheet.</summary>
    internal Figure Finish(string title, string description, Plot? plot = null)
    {
        int height = (int)Math.Ceiling(Y) + 4;
        string w = Width.ToString(CultureInfo.InvariantCulture);
        string h = height.ToString(CultureInfo.InvariantCulture);
        SvgWriter head = new(1024);
        bool own = options.Theme != Theme.Inherit;
        head.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hf-figure\" role=\"img\" aria-labelledby=\"")
            .Raw(Id("title")).Raw(options.ToldBeside ? "" : " " + Id("desc")).Raw("\" width=\"").Raw(w).Raw("\" height=\"").Raw(h)
            .Raw("\" viewBox=\"0 0 ").Raw(w).Raw(" ").Raw(h).Raw("\" direction=\"ltr\" font-family=\"")
            .Raw(own ? Face : $"var(--hf-face,{Face})").Raw("\" font-size=\"11.5\" ").Raw(Ink).Raw(">");
        head.Raw("<title id=\"").Raw(Id("title")).Raw("\">").Words(title).Raw("</title>");
        head.Raw("<desc id=\"").Raw(Id("desc")).Raw("\">").Words(description).Raw("</desc>");
        // Browsers offer every mark that has words of its own to those who listen, one by one; the description tells them in
        // order, so what is drawn is hidden from them. The words of marks still show under a pointer.
        head.Raw("<g aria-hidden=\"true\">");
        if (own)
        {
            head.Raw("<rect width=\"").Raw(w).Raw("\" height=\"").Raw(h).Raw("\" fill=\"").Raw(Palette[Tone.Paper]).Raw("\"/>");
        }

        return new(string.Concat(head.ToString(), Under.ToString(), Svg.ToString(), "</g></svg>"), description, Width, height, plot);
    }
}
