using System.Globalization;
using System.Xml.Linq;

namespace Holdfast.Figures.Tests;

/// <summary>Reads a drawn figure back.</summary>
internal static class Drawn
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static XElement Root(Figure figure) => XDocument.Parse(figure.Svg).Root!;

    internal static IEnumerable<XElement> All(Figure figure, string name) => Root(figure).Descendants(Svg + name);

    internal static string Title(Figure figure) => Root(figure).Element(Svg + "title")!.Value;

    internal static string Description(Figure figure) => Root(figure).Element(Svg + "desc")!.Value;

    internal static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The left and right edge of a text, as far as they can be told without a font.</summary>
    internal static (double Left, double Right) Edges(XElement text)
    {
        double x = Number(text, "x");
        double size = double.Parse(Inherited(text, "font-size") ?? "11.5", CultureInfo.InvariantCulture);
        double width = TextWidth.Of(text.Value, size);
        return Inherited(text, "text-anchor") switch
        {
            "middle" => (x - (width / 2), x + (width / 2)),
            "end" => (x - width, x),
            _ => (x, x + width),
        };
    }

    private static string? Inherited(XElement element, string attribute)
    {
        for (XElement? e = element; e is not null; e = e.Parent)
        {
            if (e.Attribute(attribute) is { } found)
            {
                return found.Value;
            }
        }

        return null;
    }
}
