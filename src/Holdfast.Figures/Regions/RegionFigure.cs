using System.Globalization;

namespace Holdfast.Figures;

/// <summary>
/// Where a phenomenon holds and where it breaks: a strip for each factor, most decisive first. In every part of a strip a dot
/// stands at the share of points that hold, from none at the foot to all at the head, with its interval; a thin line is the share of all points.
/// </summary>
public static class RegionFigure
{
    /// <summary>The most strips that are drawn; how many are left out is said.</summary>
    public const int MostRows = 12;

    private const double Left = 4, StripHeight = 56, Dot = 5;

    /// <summary>Draws strips in the order in which they are given.</summary>
    /// <param name="id">The phenomenon's number.</param>
    /// <param name="says">What is claimed.</param>
    /// <param name="share">The share of all points that hold.</param>
    /// <param name="rows">The factors, most decisive first.</param>
    /// <param name="options">How the figure is drawn.</param>
    public static Figure Draw(string id, string says, TornadoBar share, IReadOnlyList<RegionRow> rows, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Sheet sheet = new(options ?? new());
        FigureWords words = sheet.Words;
        string whole = FigureWords.Fill(words.RegionShare, id, words.Percent(share.Value), words.Percent(share.Low), words.Percent(share.High));
        sheet.Heading(Left);
        foreach (string line in TextWidth.Wrap($"{id} {says}", Sheet.Normal, sheet.Width - Left - 4).Concat(TextWidth.Wrap(whole, Sheet.Normal, sheet.Width - Left - 4)))
        {
            sheet.Svg.Text(Left, sheet.Y + 14, line, "font-size=\"13\"");
            sheet.Y += 18;
        }

        sheet.Y += 6;
        double nameRight = sheet.Narrow ? sheet.Width - 4 : sheet.Width * 0.34;
        double from = sheet.Narrow ? Left + 2 : (sheet.Width * 0.34) + 12;
        double to = sheet.Width - 8;
        foreach (RegionRow row in rows.Take(MostRows))
        {
            double top = sheet.Y;
            foreach (string line in TextWidth.Wrap(row.Name, Sheet.Normal, nameRight - Left))
            {
                sheet.Svg.Text(Left, sheet.Y + 15, line, row.Clear ? sheet.Ink + " font-size=\"13\" font-weight=\"bold\"" : sheet.Ink + " font-size=\"13\"");
                sheet.Y += 16;
            }

            sheet.Svg.Text(Left, sheet.Y + 14, FigureWords.Fill(words.RegionRange, row.From, row.To), sheet.Muted);
            sheet.Y += 18;
            double y = sheet.Narrow ? sheet.Y : top;
            Strip(sheet, row, share.Value, from, to, y + 4);
            sheet.Y = Math.Max(sheet.Y, y + StripHeight) + 8;
        }

        int left = rows.Count - Math.Min(MostRows, rows.Count);
        if (left > 0)
        {
            sheet.Svg.Text(Left, sheet.Y + 14, FigureWords.Fill(words.TornadoMore, left.ToString(CultureInfo.InvariantCulture)), sheet.Muted);
            sheet.Y += 18;
        }

        return sheet.Finish(FigureWords.Fill(words.RegionTitle, id), Tell(words, whole, rows));
    }

    private static void Strip(Sheet sheet, RegionRow row, double share, double from, double to, double y)
    {
        double height = StripHeight - 8;
        double At(double value) => y + (height * (1 - Math.Clamp(value, 0, 1)));
        double width = (to - from) / Math.Max(1, row.Parts.Count);
        sheet.Under.Box(from, y, to - from, height, sheet.Fill(Tone.Shade));
        sheet.Under.Line(from, At(share), to, At(share), sheet.Stroke(Tone.Line) + " stroke-dasharray=\"2 3\"");
        for (int p = 0; p < row.Parts.Count; p++)
        {
            TornadoBar part = row.Parts[p];
            double x = from + ((p + 0.5) * width);
            if (double.IsNaN(part.Value))
            {
                continue;
            }

            sheet.Svg.Line(x, At(part.Low), x, At(part.High), sheet.Stroke(Tone.Ink, "1.4"));
            sheet.Svg.Box(x - (Dot / 2), At(part.Value) - (Dot / 2), Dot, Dot, sheet.Fill(Tone.Accent));
            sheet.Svg.Text(x + 9, At(part.Value) + (part.Value > 0.8 ? 8 : part.Value < 0.2 ? 0 : 4), sheet.Words.Percent(part.Value), sheet.Ink);
        }
    }

    private static string Tell(FigureWords words, string whole, IReadOnlyList<RegionRow> rows)
    {
        List<string> sentences = [whole];
        RegionRow[] clear = [.. rows.Where(r => r.Clear).Take(MostRows)];
        foreach (RegionRow row in clear)
        {
            sentences.Add(FigureWords.Fill(
                words.RegionAlong, row.Name, row.From, row.To, words.List([.. row.Parts.Select(p => double.IsNaN(p.Value) ? "–" : words.Percent(p.Value))])));
        }

        sentences.Add(FigureWords.Fill(words.RegionClear, rows.Count(r => r.Clear).ToString(CultureInfo.InvariantCulture), rows.Count.ToString(CultureInfo.InvariantCulture)));
        return string.Join(' ', sentences);
    }
}
