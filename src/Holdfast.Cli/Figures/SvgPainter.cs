using System.Globalization;
using System.Xml.Linq;

namespace Holdfast.Cli;

/// <summary>
/// Paints the SVG that Holdfast.Figures writes, and no other: groups, paths, rectangles and words, with plain colours.
/// </summary>
internal sealed class SvgPainter
{
    private const float Lean = 0.2f;

    private readonly Bitmap bitmap;
    private readonly float scale;
    private readonly FontShelf fonts;

    private SvgPainter(Bitmap bitmap, float scale, FontShelf fonts)
    {
        this.bitmap = bitmap;
        this.scale = scale;
        this.fonts = fonts;
    }

    private sealed record Style
    {
        public string Fill { get; init; } = "#000000";

        public float FillOpacity { get; init; } = 1;

        public string Stroke { get; init; } = "none";

        public float StrokeOpacity { get; init; } = 1;

        public float Width { get; init; } = 1;

        public IReadOnlyList<float> Dashes { get; init; } = [];

        public float FontSize { get; init; } = 16;

        public string Anchor { get; init; } = "start";

        public bool Italic { get; init; }

        public bool Bold { get; init; }
    }

    /// <summary>Paints a figure of so many pixels, each <paramref name="scale"/> wide in the bitmap.</summary>
    /// <exception cref="FormatException">The text is not a figure's, or its colours are the page's.</exception>
    internal static Bitmap Paint(string svg, int width, int height, int scale, FontShelf fonts)
    {
        Bitmap bitmap = new(width * scale, height * scale);
        new SvgPainter(bitmap, scale, fonts).Group(XDocument.Parse(svg, LoadOptions.PreserveWhitespace).Root!, new());
        return bitmap;
    }

    private void Group(XElement group, Style outer)
    {
        Style style = Within(group, outer);
        foreach (XElement element in group.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "g":
                    Group(element, style);
                    break;
                case "path":
                    Shape(PathData.Read(element.Attribute("d")!.Value, scale), Within(element, style));
                    break;
                case "rect":
                    Shape(Box(element), Within(element, style));
                    break;
                case "text":
                    Words(element, Within(element, style));
                    break;
                case "title" or "desc":
                    break;
                default:
                    throw new FormatException($"Figures do not write <{element.Name.LocalName}>.");
            }
        }
    }

    private Outline Box(XElement rect)
    {
        float x = Number(rect, "x") * scale;
        float y = Number(rect, "y") * scale;
        float right = x + (Number(rect, "width") * scale);
        float bottom = y + (Number(rect, "height") * scale);
        Outline box = new();
        box.Add([new(x, y), new(right, y), new(right, bottom), new(x, bottom)], true);
        return box;
    }

    private void Shape(Outline outline, Style style)
    {
        if (Colour(style.Fill) is { } fill)
        {
            bitmap.Fill(outline, fill, style.FillOpacity);
        }

        if (Colour(style.Stroke) is { } stroke)
        {
            bitmap.Fill(Pen.Stroke(outline, style.Width * scale, style.Dashes), stroke, style.StrokeOpacity);
        }
    }

    private void Words(XElement text, Style style)
    {
        float x = Number(text, "x") * scale;
        float y = Number(text, "y") * scale;
        List<(string Words, Style Style)> runs = [];
        foreach (XNode node in text.Nodes())
        {
            runs.Add(node is XElement part ? (part.Value, Within(part, style)) : (((XText)node).Value, style));
        }

        float width = runs.Sum(r => Face(r.Style).Font.Width(r.Words, r.Style.FontSize * scale));
        x -= style.Anchor switch { "middle" => width / 2, "end" => width, _ => 0 };
        foreach ((string words, Style own) in runs)
        {
            (TrueType font, float lean) = Face(own);
            float size = own.FontSize * scale;
            bitmap.Fill(font.Write(words, x, y, size, lean), Colour(own.Fill) ?? 0, own.FillOpacity);
            x += font.Width(words, size);
        }
    }

    private (TrueType Font, float Lean) Face(Style style) =>
        style.Bold ? (fonts.Bold ?? fonts.Upright, 0)
        : !style.Italic ? (fonts.Upright, 0)
        : fonts.Italic is { } italic ? (italic, 0) : (fonts.Upright, Lean);

    private Style Within(XElement element, Style outer)
    {
        Style style = outer;
        foreach (XAttribute attribute in element.Attributes())
        {
            string value = attribute.Value;
            style = attribute.Name.LocalName switch
            {
                "fill" => style with { Fill = value },
                "fill-opacity" => style with { FillOpacity = Parse(value) },
                "stroke" => style with { Stroke = value },
                "stroke-opacity" => style with { StrokeOpacity = Parse(value) },
                "stroke-width" => style with { Width = Parse(value) },
                "stroke-dasharray" => style with { Dashes = [.. value.Split(' ').Select(d => Parse(d) * scale)] },
                "font-size" => style with { FontSize = Parse(value) },
                "text-anchor" => style with { Anchor = value },
                "font-style" => style with { Italic = value == "italic" },
                "font-weight" => style with { Bold = value == "bold" },
                _ => style,
            };
        }

        return style;
    }

    private static int? Colour(string colour) => colour switch
    {
        "none" => null,
        ['#', .. { Length: 6 } digits] => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        _ => throw new FormatException($"'{colour}' is not a plain colour; draw the figure in light or dark."),
    };

    private static float Number(XElement element, string attribute) => element.Attribute(attribute) is { } found ? Parse(found.Value) : 0;

    private static float Parse(string number) => float.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
}
