using System.Globalization;

namespace Holdfast.Figures;

/// <summary>
/// Phenomena as rows: the share of persons in whom each was seen, with its interval, and the line that must be reached.
/// A dot is full where the phenomenon holds and a ring with a cross where it does not; the word stands beside it.
/// </summary>
public static class ClaimFigure
{
    private const double Left = 4, IdWidth = 34, Bold = 1.1;

    /// <summary>Draws phenomena in the order in which they are given.</summary>
    public static Figure Draw(IReadOnlyList<ClaimRow> rows, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        options ??= new();
        Sheet sheet = new(options);
        FigureWords words = sheet.Words;
        double wordRight = sheet.Narrow ? sheet.Width - 4 : sheet.Width * 0.58;
        double from = sheet.Narrow ? Left + IdWidth : sheet.Width * 0.61;
        double verdictAt = 18 + TextWidth.Of(words.Percent(1), Sheet.Small * Sheet.Wide);
        double verdict = words.HoldsOrNot.Max(w => TextWidth.Of(w, Sheet.Small * Sheet.Wide * Bold));
        double to = sheet.Width - Math.Max(sheet.Narrow ? 112 : 128, verdictAt + verdict + 4);
        double begin = 0.5;
        foreach (ClaimRow row in rows)
        {
            begin = Math.Min(row.Low, row.Needed) < 0.5 ? 0 : begin;
        }

        Scale scale = new(from, to, 1, 1);
        double At(double share) => scale.XOfDay((share - begin) / (1 - begin));
        sheet.Heading(Left);
        double top = sheet.Y;
        sheet.Y += 16;
        bool odd = false;
        HashSet<double> needed = [];
        foreach (ClaimRow row in rows)
        {
            needed.Add(row.Needed);
            double y = sheet.Y;
            List<string> lines = TextWidth.Wrap(row.Says, 12.5, wordRight - Left - IdWidth);
            double height = (lines.Count * 16) + 8 + (sheet.Narrow ? 18 : 0);
            if (odd)
            {
                sheet.Under.Box(0, y, sheet.Width, height, sheet.Fill(Tone.Shade) + " fill-opacity=\".5\"");
            }

            odd = !odd;
            sheet.Svg.Text(Left, y + 16, row.Id, row.Holds ? sheet.Muted : sheet.Ink + " font-weight=\"bold\"");
            for (int i = 0; i < lines.Count; i++)
            {
                sheet.Svg.Text(Left + IdWidth, y + 16 + (i * 16), lines[i], "font-size=\"12.5\"");
            }

            Share(sheet, row, At, to, verdictAt, sheet.Narrow ? y + height - 11 : y + 12);
            sheet.Y += height;
        }

        foreach (double share in needed)
        {
            double x = At(share);
            sheet.Under.Line(x, top + 12, x, sheet.Y, sheet.Stroke(Tone.Line) + " stroke-dasharray=\"2 3\"");
        }

        if (needed.Count > 0)
        {
            double usual = needed.Contains(0.9) ? 0.9 : needed.Max();
            sheet.Svg.Text(At(usual), top + 8, FigureWords.Fill(words.Threshold, words.Percent(usual)), "text-anchor=\"middle\" " + sheet.Muted);
        }

        Axis(sheet, At, begin);
        return sheet.Finish(words.ClaimsTitle, Tell(words, rows));
    }

    private static void Share(Sheet sheet, ClaimRow row, Func<double, double> at, double to, double verdictAt, double y)
    {
        SvgWriter svg = sheet.Svg;
        double x = at(row.Share);
        svg.Line(at(row.Low), y, at(row.High), y, sheet.Stroke(row.Holds ? Tone.Accent : Tone.Ink, "1.4"));
        svg.Raw("<path d=\"M").Number(x).Raw(" ").Number(y).Raw(GlyphShape.Path(row.Holds ? Glyph.Granted : Glyph.Falter)).Raw("\" ")
            .Raw(row.Holds ? sheet.Fill(Tone.Accent) : $"{sheet.Fill(Tone.Paper)} {sheet.Stroke(Tone.Ink, "1.2")}").Raw("/>");
        string verdict = sheet.Words.HoldsOrNot[row.Holds ? 0 : 1];
        svg.Text(to + 10, y + 4, sheet.Words.Percent(row.Share), row.Holds ? sheet.Muted : sheet.Ink);
        svg.Text(to + verdictAt, y + 4, verdict, row.Holds ? sheet.Muted : sheet.Ink + " font-weight=\"bold\"");
    }

    private static void Axis(Sheet sheet, Func<double, double> at, double begin)
    {
        double y = sheet.Y + 4;
        sheet.Svg.Line(at(begin), y, at(1), y, sheet.Stroke(Tone.Line));
        sheet.Svg.Group("text-anchor=\"middle\" " + sheet.Muted);
        foreach (double share in (ReadOnlySpan<double>)[begin, (1 + begin) / 2, 1])
        {
            double x = at(share);
            sheet.Svg.Line(x, y, x, y + 4, sheet.Stroke(Tone.Line));
            sheet.Svg.Text(x, y + 16, sheet.Words.Percent(share));
        }

        sheet.Svg.EndGroup();
        sheet.Y = y + 20;
    }

    private static string Tell(FigureWords words, IReadOnlyList<ClaimRow> rows)
    {
        int holding = 0;
        List<string> sentences = [""];
        foreach (ClaimRow row in rows)
        {
            if (row.Holds)
            {
                holding++;
            }
            else
            {
                sentences.Add(FigureWords.Fill(words.ClaimFails, row.Id, words.Percent(row.Share), words.Percent(row.Low), words.Percent(row.High)));
            }
        }

        sentences[0] = FigureWords.Fill(words.ClaimsAre, holding.ToString(CultureInfo.InvariantCulture), rows.Count.ToString(CultureInfo.InvariantCulture));
        return string.Join(' ', sentences);
    }
}
