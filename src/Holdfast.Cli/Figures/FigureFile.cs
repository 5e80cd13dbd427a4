using Holdfast.Figures;

namespace Holdfast.Cli;

/// <summary>Writes a figure to a file: SVG or PNG, by the name's ending. A figure must be drawn in light or dark, not inherited.</summary>
internal static class FigureFile
{
    /// <summary>The endings that can be written.</summary>
    internal const string Endings = ".svg or .png";

    /// <summary>Whether a name has an ending that can be written.</summary>
    internal static bool CanWrite(string name) => IsSvg(name) || IsPng(name);

    /// <summary>Writes the figure. A PNG has two pixels for each of the figure's, so that it can be printed.</summary>
    /// <exception cref="Halt">The ending is not known, or a PNG is wanted where no font can be found.</exception>
    internal static void Write(Figure figure, string name, Stream to)
    {
        if (IsSvg(name))
        {
            using StreamWriter writer = new(to, leaveOpen: true);
            writer.Write(figure.Svg);
            writer.Write('\n');
        }
        else if (IsPng(name))
        {
            if (FontShelf.Find(FontShelf.Folders()) is not { } fonts)
            {
                throw new Halt(ExitCode.CannotWrite, $"{name} needs a font for its words, and this machine has none. Install one (on Debian: fonts-liberation), or write to a name that ends in .svg.");
            }

            PngFile.Write(SvgPainter.Paint(figure.Svg, figure.Width, figure.Height, 2, fonts), to);
        }
        else
        {
            throw new Halt(ExitCode.Usage, $"'{name}' does not say what kind of picture it is. Let it end in {Endings}.");
        }
    }

    private static bool IsSvg(string name) => name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    private static bool IsPng(string name) => name.EndsWith(".png", StringComparison.OrdinalIgnoreCase);
}
