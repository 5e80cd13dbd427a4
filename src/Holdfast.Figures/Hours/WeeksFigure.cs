using System.Globalization;
using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>The weeks after an hour: for each quantity the median of all futures and half of them, week by week.</summary>
public static class WeeksFigure
{
    private const double Row = 72, Air = 22;

    /// <summary>Draws what came of an hour.</summary>
    public static Figure Draw(Futures futures, IReadOnlyList<Channel> channels, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(futures);
        ArgumentNullException.ThrowIfNull(channels);
        options ??= new();
        Sheet sheet = new(options);
        FigureWords words = sheet.Words;
        RowNames names = new(sheet, channels, 0);
        double left = names.Left;
        double right = sheet.Width - 40;
        double step = (right - left) / Math.Max(1, futures.Weeks);
        sheet.Heading(4);
        double top = sheet.Y + 4;
        Polyline polyline = new();
        List<string> told = [];
        foreach (Channel channel in channels)
        {
            double bottom = sheet.Y + names.Head + Row - 8;
            double height = Row - Air;
            float[] low = Curve(futures, channel, 0.25);
            float[] middle = Curve(futures, channel, 0.5);
            float[] high = Curve(futures, channel, 0.75);
            names.Write(channel, sheet.Y, bottom, height);
            sheet.Svg.Line(left, bottom, right, bottom, sheet.Stroke(Tone.Hair));
            sheet.Svg.Raw("<path ").Raw(sheet.Fill(Tone.Accent)).Raw(" fill-opacity=\".3\" d=\"");
            Area.Write(sheet.Svg, polyline, low, high, left, step, bottom, height);
            sheet.Svg.Raw("\"/><path fill=\"none\" ").Raw(sheet.Stroke(Tone.Accent, "2")).Raw(" d=\"");
            polyline.Take(middle, left, step, bottom, height);
            polyline.Write(sheet.Svg);
            sheet.Svg.Raw("\"/>");
            sheet.Svg.Text(right + 4, bottom - (middle[^1] * height) + 4, words.Two(middle[^1]), sheet.Muted);
            told.Add(FigureWords.Fill(words.FromTo, words.NameOf(channel), words.Two(middle[0]), words.Two(middle[^1])));
            sheet.Y += names.Head + Row;
        }

        foreach (int week in new[] { 4, 12, 26 }.Where(w => w <= futures.Weeks))
        {
            double x = left + (week * step);
            sheet.Under.Line(x, top, x, sheet.Y - 8, sheet.Stroke(Tone.Hair));
            sheet.Svg.Text(x, sheet.Y + 8, FigureWords.Fill(words.UnitPlaces[0], week.ToString(CultureInfo.InvariantCulture)), $"text-anchor=\"{(week == futures.Weeks ? "end" : "middle")}\" {sheet.Muted}");
        }

        sheet.Y += 14;
        return sheet.Finish(words.WeeksTitle, FigureWords.Fill(words.WeeksAre, futures.Weeks.ToString(CultureInfo.InvariantCulture), futures.Count.ToString(CultureInfo.InvariantCulture), words.List(told)) + " " + words.ByThisTheory);
    }

    private static float[] Curve(Futures futures, Channel channel, double q) => [.. Enumerable.Range(0, futures.Weeks + 1).Select(w => futures.Quantile(channel, w, q))];
}
