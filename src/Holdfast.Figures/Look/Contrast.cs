using System.Globalization;

namespace Holdfast.Figures;

/// <summary>Contrast of two colours as WCAG 2 defines it.</summary>
public static class Contrast
{
    /// <summary>The ratio of two colours, 1 (none) to 21 (black on white).</summary>
    /// <param name="one">A colour as "#rrggbb".</param>
    /// <param name="other">A colour as "#rrggbb".</param>
    /// <exception cref="FormatException">A colour is not written as "#rrggbb".</exception>
    public static double Ratio(string one, string other)
    {
        double a = Luminance(one);
        double b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        ArgumentNullException.ThrowIfNull(colour);
        if (colour.Length != 7 || colour[0] != '#')
        {
            throw new FormatException($"A colour is written as #rrggbb; found '{colour}'.");
        }

        double Part(int from)
        {
            double c = int.Parse(colour.AsSpan(from, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
