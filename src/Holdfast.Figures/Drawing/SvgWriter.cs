using System.Text;

namespace Holdfast.Figures;

/// <summary>
/// Writes SVG into one text. Coordinates are pixels, rounded to a tenth and written by hand: the same text on every
/// machine, and quick where code is interpreted.
/// </summary>
internal sealed class SvgWriter(int capacity = 16384)
{
    private readonly StringBuilder text = new(capacity);

    /// <summary>The text so far.</summary>
    public override string ToString() => text.ToString();

    /// <summary>Adds markup as it stands.</summary>
    internal SvgWriter Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>Adds words, made safe for markup. Characters that XML cannot hold are left out.</summary>
    internal SvgWriter Words(string words)
    {
        foreach (char c in words)
        {
            switch (c)
            {
                case '&': text.Append("&amp;"); break;
                case '<': text.Append("&lt;"); break;
                case '>': text.Append("&gt;"); break;
                case '"': text.Append("&quot;"); break;
                case '\t' or '\n' or '\r': text.Append(' '); break;
                case < ' ' or '\uFFFE' or '\uFFFF': break;
                default: text.Append(char.IsSurrogate(c) ? '\uFFFD' : c); break;
            }
        }

        return this;
    }

    /// <summary>Adds a number of pixels.</summary>
    internal SvgWriter Number(double pixels) => Tenths(ToTenths(pixels));

    /// <summary>Adds a number of tenths of a pixel.</summary>
    internal SvgWriter Tenths(int tenths)
    {
        if (tenths < 0)
        {
            text.Append('-');
            tenths = -tenths;
        }

        int whole = tenths / 10;
        int rest = tenths - (whole * 10);
        if (whole != 0 || rest == 0)
        {
            text.Append(whole);
        }

        if (rest != 0)
        {
            text.Append('.').Append((char)('0' + rest));
        }

        return this;
    }

    /// <summary>Pixels in tenths, halves away from zero.</summary>
    internal static int ToTenths(double pixels) => (int)(pixels >= 0 ? (pixels * 10) + 0.5 : (pixels * 10) - 0.5);

    /// <summary>Opens a group.</summary>
    internal SvgWriter Group(string attributes) => Raw("<g ").Raw(attributes).Raw(">");

    /// <summary>Closes a group.</summary>
    internal SvgWriter EndGroup() => Raw("</g>");

    /// <summary>A straight line; colour and weight come from attributes or the group.</summary>
    internal SvgWriter Line(double x1, double y1, double x2, double y2, string attributes = "")
    {
        Raw("<path d=\"M").Number(x1).Raw(" ").Number(y1);
        if (ToTenths(x1) == ToTenths(x2))
        {
            Raw("V").Number(y2);
        }
        else if (ToTenths(y1) == ToTenths(y2))
        {
            Raw("H").Number(x2);
        }
        else
        {
            Raw("L").Number(x2).Raw(" ").Number(y2);
        }

        Raw("\"");
        return Close(attributes);
    }

    /// <summary>A rectangle.</summary>
    internal SvgWriter Box(double x, double y, double width, double height, string attributes = "")
    {
        Raw("<rect x=\"").Number(x).Raw("\" y=\"").Number(y).Raw("\" width=\"").Number(width).Raw("\" height=\"").Number(height).Raw("\"");
        return Close(attributes);
    }

    /// <summary>Words at a place, on the baseline y.</summary>
    internal SvgWriter Text(double x, double y, string words, string attributes = "")
    {
        Raw("<text x=\"").Number(x).Raw("\" y=\"").Number(y).Raw("\"");
        if (attributes.Length > 0)
        {
            Raw(" ").Raw(attributes);
        }

        return Raw(">").Words(words).Raw("</text>");
    }

    private SvgWriter Close(string attributes)
    {
        if (attributes.Length > 0)
        {
            Raw(" ").Raw(attributes);
        }

        return Raw("/>");
    }
}
