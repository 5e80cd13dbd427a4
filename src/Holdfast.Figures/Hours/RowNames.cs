using System.Globalization;
using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>The names of rows: beside them, as wide as the longest needs, or above them where the sheet is narrow.</summary>
internal sealed class RowNames
{
    // The face that a reader has may be wider than the one that widths are guessed for.
    private const double Slack = 1.15;

    private readonly Sheet sheet;

    /// <summary>Makes room for names.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="channels">What the rows show.</param>
    /// <param name="value">Pixels that a number before the row needs; 0 where there is none.</param>
    internal RowNames(Sheet sheet, IEnumerable<Channel> channels, double value)
    {
        this.sheet = sheet;
        Left = sheet.Narrow ? 4 + value : 4 + (Slack * channels.Max(c => TextWidth.Of(sheet.Words.NameOf(c), Sheet.Normal))) + 12 + value;
        Head = sheet.Narrow ? 16 : 0;
    }

    /// <summary>Where rows begin.</summary>
    internal double Left { get; }

    /// <summary>What a row is higher by, for a name above it.</summary>
    internal double Head { get; }

    /// <summary>Writes a name for the row whose foot is at some height: above it, or beside its middle.</summary>
    internal void Write(Channel channel, double top, double foot, double height) =>
        sheet.Svg.Text(4, sheet.Narrow ? top + 12 : foot - (height / 2) + 4, sheet.Words.NameOf(channel), $"font-size=\"{Sheet.Normal.ToString(CultureInfo.InvariantCulture)}\"");
}
