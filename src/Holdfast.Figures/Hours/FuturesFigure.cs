using System.Globalization;
using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>
/// The same person and chance after different answers: for some weeks a panel each, in it a row for each answer with the
/// median of all futures, half of them (thick) and nine in ten (thin).
/// </summary>
public static class FuturesFigure
{
    private const double Row = 24;

    /// <summary>Draws what came of answers. Weeks that the futures do not reach are left out.</summary>
    public static Figure Draw(Channel channel, IReadOnlyList<FutureRow> rows, IReadOnlyList<int> weeks, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(weeks);
        options ??= new();
        Sheet sheet = new(options);
        FigureWords words = sheet.Words;
        int[] shown = [.. weeks.Where(w => rows.All(r => w <= r.Futures.Weeks))];
        double left = Math.Min(sheet.Width * 0.4, 16 + (1.15 * rows.Select(r => TextWidth.Of(r.Name, Sheet.Normal)).DefaultIfEmpty(40).Max()));
        bool stacked = sheet.Narrow;
        double right = sheet.Width - 12;
        double panel = stacked || shown.Length == 0 ? right - left : (right - left - (20 * (shown.Length - 1))) / shown.Length;
        (double low, double high) = Range(channel, rows, shown);
        sheet.Heading(4);
        double top = sheet.Y;
        List<string> told = [];
        for (int w = 0; w < shown.Length; w++)
        {
            double x = stacked ? left : left + (w * (panel + 20));
            sheet.Y = stacked ? sheet.Y : top;
            sheet.Svg.Text(x, sheet.Y + 14, FigureWords.Fill(words.AfterWeeks, shown[w].ToString(CultureInfo.InvariantCulture)), sheet.Muted);
            sheet.Y += 22;
            double first = sheet.Y;
            foreach (FutureRow row in rows)
            {
                One(sheet, channel, row, shown[w], x, panel, low, high, w == 0 || stacked ? 4 : null);
                told.Add(FigureWords.Fill(words.FutureIs, row.Name, shown[w].ToString(CultureInfo.InvariantCulture), words.Two(row.Futures.Quantile(channel, shown[w], 0.5)), words.Two(row.Futures.Quantile(channel, shown[w], 0.25)), words.Two(row.Futures.Quantile(channel, shown[w], 0.75))));
                sheet.Y += Row;
            }

            Axis(sheet, x, panel, first, low, high);
            sheet.Y += 22;
        }

        string title = FigureWords.Fill(words.FuturesTitle, words.NameOf(channel));
        return sheet.Finish(title, title + ". " + string.Join(" ", told) + " " + words.ByThisTheory);
    }

    private static void One(Sheet sheet, Channel channel, FutureRow row, int week, double x, double width, double low, double high, double? name)
    {
        double y = sheet.Y + (Row / 2);
        double At(double q) => x + (Math.Clamp((row.Futures.Quantile(channel, week, q) - low) / (high - low), 0, 1) * width);
        Tone tone = row.Given ? Tone.Accent : Tone.Line;
        if (name is { } at)
        {
            string shown = row.Name;
            sheet.Svg.Text(at, y + 4, shown, $"font-size=\"{Sheet.Normal.ToString(CultureInfo.InvariantCulture)}\" {(row.Given ? sheet.Fill(Tone.Accent) : sheet.Ink)}");
        }

        sheet.Svg.Line(At(0.05), y, At(0.95), y, sheet.Stroke(tone));
        sheet.Svg.Line(At(0.25), y, At(0.75), y, sheet.Stroke(tone, "5"));
        sheet.Svg.Box(At(0.5) - 1.5, y - 7, 3, 14, sheet.Fill(row.Given ? Tone.Accent : Tone.Ink));
    }

    // The same stretch of the scale in every panel: whole tenths around all that is shown, two tenths at least.
    private static (double Low, double High) Range(Channel channel, IReadOnlyList<FutureRow> rows, int[] weeks)
    {
        double low = 1, high = 0;
        foreach (FutureRow row in rows)
        {
            foreach (int week in weeks)
            {
                low = Math.Min(low, row.Futures.Quantile(channel, week, 0.05));
                high = Math.Max(high, row.Futures.Quantile(channel, week, 0.95));
            }
        }

        low = Math.Clamp(Math.Floor(low * 10) / 10, 0, 0.8);
        return (low, Math.Clamp(Math.Ceiling(high * 10) / 10, low + 0.2, 1));
    }

    private static void Axis(Sheet sheet, double x, double width, double top, double low, double high)
    {
        foreach (double at in new[] { 0, 0.5, 1 })
        {
            sheet.Under.Line(x + (at * width), top, x + (at * width), sheet.Y, sheet.Stroke(Tone.Hair));
            sheet.Svg.Text(x + (at * width), sheet.Y + 13, (low + (at * (high - low))).ToString("0.##", CultureInfo.InvariantCulture), $"text-anchor=\"{(at == 0 ? "start" : at == 1 ? "end" : "middle")}\" {sheet.Muted}");
        }
    }
}
