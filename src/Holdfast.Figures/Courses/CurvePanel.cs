using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>The curves of one panel and the words at their ends.</summary>
internal static class CurvePanel
{
    private const int MostPoints = 520;
    private const double Gap = 14.5, SolidTurns = 0.28, DashedTurns = 0.1, Beside = 40;

    /// <summary>
    /// Draws one curve as a line. Where it swings more often than a line of its kind can show, its weekly mean is drawn,
    /// and behind it a soft band from the lowest to the highest value, so that no spike is lost.
    /// </summary>
    internal static void Line(Sheet sheet, Polyline polyline, ReadOnlySpan<float> curve, Scale time, double top, double bottom, double largest, Channel channel, LineStyle style)
    {
        SvgWriter svg = sheet.Svg;
        double height = (bottom - top) / largest;
        polyline.Take(curve, time.Left, time.Step, bottom, height);
        if (polyline.Count > MostPoints || polyline.Turns() > (time.Right - time.Left) * (style.Dash.Length == 0 ? SolidTurns : DashedTurns))
        {
            Windows windows = new(curve, time, time.Right, Math.Max(6, 7 / time.DaysPerTick * time.Step));
            svg.Raw("<path class=\"hf-swing\" stroke=\"none\" ").Raw(sheet.Fill(style.Tone)).Raw(" fill-opacity=\".24\" d=\"");
            Area.Write(svg, polyline, windows.Highest, windows.Lowest, time.Left, windows.Step, bottom, height);
            svg.Raw("\"/>");
            polyline.Take(windows.Means, time.Left, windows.Step, bottom, height);
        }

        svg.Raw("<path data-channel=\"").Raw(channel.Key).Raw("\" ").Raw(style.Attributes(sheet.Palette)).Raw(" d=\"");
        polyline.Write(svg);
        svg.Raw("\"/>");
    }

    /// <summary>Words at the ends of lines, moved apart, each joined to its line by a piece of it.</summary>
    internal static void Labels(Sheet sheet, IReadOnlyList<(string Name, double Value, double X, LineStyle Style)> ends, double labelX, double top, double bottom, double largest)
    {
        List<(string Name, double Value, double X, LineStyle Style)> atEdge = [];
        foreach ((string name, double value, double x, LineStyle style) in ends)
        {
            if (x > labelX - Beside)
            {
                atEdge.Add((name, value, x, style));
            }
            else
            {
                // A course that ended earlier has its value right behind its last day.
                sheet.Svg.Text(x + 5, bottom - (value / largest * (bottom - top)) - 5, sheet.Words.Number(value, largest), $"font-size=\"13\" {sheet.Muted}");
            }
        }

        ends = atEdge;
        Span<double> wished = stackalloc double[ends.Count];
        for (int i = 0; i < ends.Count; i++)
        {
            wished[i] = bottom - (ends[i].Value / largest * (bottom - top));
        }

        double[] places = LabelColumn.Place(wished, Gap, top - 3, bottom + 3);
        SvgWriter svg = sheet.Svg;
        svg.Group("fill=\"none\"");
        for (int i = 0; i < ends.Count; i++)
        {
            svg.Raw("<path ").Raw(ends[i].Style.Attributes(sheet.Palette)).Raw(" d=\"M").Number(ends[i].X).Raw(" ").Number(wished[i])
                .Raw("L").Number(labelX - 12).Raw(" ").Number(places[i]).Raw("H").Number(labelX - 3).Raw("\"/>");
        }

        svg.EndGroup().Group("font-size=\"13\"");
        for (int i = 0; i < ends.Count; i++)
        {
            svg.Raw("<text x=\"").Number(labelX).Raw("\" y=\"").Number(places[i] + 4).Raw("\">").Words(ends[i].Name)
                .Raw(ends[i].Name.Length > 0 ? " <tspan " : "<tspan ").Raw(sheet.Muted).Raw(">").Words(sheet.Words.Number(ends[i].Value, largest)).Raw("</tspan></text>");
        }

        svg.EndGroup();
    }

    /// <summary>How wide the words at the ends can be.</summary>
    internal static double LabelWidth(Sheet sheet, string name) => TextWidth.Of($"{name} {sheet.Words.Nought}{sheet.Words.DecimalMark}00", Sheet.Normal);

    /// <summary>The same words as a key above a panel, where there is no room beside it.</summary>
    internal static void Key(Sheet sheet, double left, IReadOnlyList<(string Name, LineStyle Style)> lines)
    {
        List<(string, double, Action<double, double>)> keys = [];
        foreach ((string name, LineStyle style) in lines)
        {
            keys.Add((name, 22, (x, y) => sheet.Svg.Line(x, y, x + 22, y, style.Attributes(sheet.Palette))));
        }

        sheet.Keys(left, sheet.Width - 4, keys);
    }
}
