using Holdfast.Figures;

namespace Holdfast.Cli;

/// <summary>Writes a figure to a file.</summary>
internal static class FigureFile
{
    /// <summary>Writes the figure as SVG.</summary>
    internal static void Write(Figure figure, string name, Stream to)
    {
        if (!name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            throw new Halt(ExitCode.Usage, $"'{name}' cannot be drawn; only pictures that end in .svg can.");
        }

        using StreamWriter writer = new(to, leaveOpen: true);
        writer.Write(figure.Svg);
        writer.Write('\n');
    }
}
