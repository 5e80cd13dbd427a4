using System.Text;
using Holdfast.Figures;

namespace Holdfast.Cli;

/// <summary>A figure as a file.</summary>
internal static class FigureFile
{
    /// <summary>Writes a figure as SVG.</summary>
    public static void Write(Figure figure, string extension, Stream to)
    {
        to.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + figure.Svg + "\n"));
    }
}
