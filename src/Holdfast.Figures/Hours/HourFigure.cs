using System.Globalization;

namespace Holdfast.Figures;

/// <summary>An hour turn by turn: a row for each quantity, level between answers, with its first and last value.</summary>
public static class HourFigure
{
    private const double Row = 54, Air = 22;

    /// <summary>Draws an hour. All lines must have as many values as there are turns, and one more.</summary>
    public static Figure Draw(IReadOnlyList<string> turns, IReadOnlyList<HourLine> lines, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(turns);
        ArgumentNullException.ThrowIfNull(lines);
        options ??= new();
        Sheet sheet = new(options);
        FigureWords words = sheet.Words;
        RowNames names = new(sheet, lines.Select(l => l.Channel), 32);
        double left = names.Left;
        double right = sheet.Width - 40;
        double step = (right - left) / (turns.Count + 1);
        sheet.Heading(4);
        double top = sheet.Y + 4;
        List<string> told = [];
        foreach (HourLine line in lines)
        {
            double bottom = sheet.Y + names.Head + Row - 8;
            double height = Row - Air;
            names.Write(line.Channel, sheet.Y, bottom, height);
            sheet.Svg.Line(left, bottom, right, bottom, sheet.Stroke(Tone.Hair));
            sheet.Svg.Raw("<path fill=\"none\" ").Raw(sheet.Stroke(Tone.Accent, "2")).Raw(" d=\"M").Number(left).Raw(" ").Number(bottom - (line.Values[0] * height));
            for (int t = 1; t < line.Values.Count; t++)
            {
                sheet.Svg.Raw("H").Number(left + (t * step)).Raw("V").Number(bottom - (line.Values[t] * height));
            }

            sheet.Svg.Raw("H").Number(right).Raw("\"/>");
            sheet.Svg.Text(left - 4, bottom - (line.Values[0] * height) + 4, words.Two(line.Values[0]), $"text-anchor=\"end\" {sheet.Muted}");
            sheet.Svg.Text(right + 4, bottom - (line.Values[^1] * height) + 4, words.Two(line.Values[^1]), sheet.Muted);
            told.Add(FigureWords.Fill(words.FromTo, words.NameOf(line.Channel), words.Two(line.Values[0]), words.Two(line.Values[^1])));
            sheet.Y += names.Head + Row;
        }

        for (int t = 1; t <= turns.Count; t++)
        {
            double x = left + (t * step);
            sheet.Under.Line(x, top, x, sheet.Y - 8, sheet.Stroke(Tone.Hair));
            sheet.Svg.Text(x, sheet.Y + 8, t.ToString(CultureInfo.InvariantCulture), $"text-anchor=\"middle\" {sheet.Muted}");
        }

        sheet.Y += 14;
        return sheet.Finish(words.HourTitle, FigureWords.Fill(words.HourIs, turns.Count.ToString(CultureInfo.InvariantCulture), words.List(told)) + " " + words.ByThisTheory);
    }
}
