namespace Holdfast.Figures;

/// <summary>The bars of reasons, set row by row: words at the left and bars at the right, or one above the other where it is narrow.</summary>
internal sealed class ReasonBars
{
    private const double Left = 4, BarHeight = 9, NumberWidth = 46;

    private readonly Sheet sheet;
    private readonly double wordWidth;
    private readonly double zero;
    private readonly double perThousandth;
    private double first = double.NaN;

    internal ReasonBars(Sheet sheet, Parts parts)
    {
        this.sheet = sheet;
        wordWidth = sheet.Narrow ? sheet.Width - Left - 4 : (sheet.Width * 0.46) - Left;
        double number = NumberWidth + TextWidth.Of(sheet.Words.Nought, 13);
        double from = (sheet.Narrow ? Left : sheet.Width * 0.5) + number;
        double to = sheet.Width - number - 4;
        long lowest = Math.Min(0, parts.Whole);
        long highest = Math.Max(0, parts.Whole);
        foreach (long part in parts.Thousandths)
        {
            lowest = Math.Min(lowest, part);
            highest = Math.Max(highest, part);
        }

        perThousandth = (to - from) / Math.Max(1, highest - lowest);
        zero = from - (lowest * perThousandth);
    }

    /// <summary>One reason.</summary>
    internal void Row(string name, string sentence, long part, bool gathered)
    {
        double y = sheet.Y + 4;
        first = double.IsNaN(first) ? y : first;
        Words(name, sentence, gathered ? $"font-size=\"13\" font-style=\"italic\" {sheet.Muted}" : "font-size=\"13\"");
        Bar(part, sheet.Narrow ? sheet.Y + 4 : y + 4, part >= 0 ? sheet.Fill(Tone.Accent) : $"{sheet.Fill(Tone.Paper)} {sheet.Stroke(Tone.Ink, "1.2")}");
        sheet.Y = Math.Max(sheet.Y, y + 22) + (sheet.Narrow ? 22 : 4);
    }

    /// <summary>The sum, under a line; and the line of nought through all bars.</summary>
    internal void Total(string name, long whole)
    {
        sheet.Svg.Line(Left, sheet.Y + 2, sheet.Width - 4, sheet.Y + 2, sheet.Stroke(Tone.Line));
        sheet.Y += 4;
        double y = sheet.Y + 4;
        Words(name, "", "font-size=\"13\" font-weight=\"bold\"");
        Bar(whole, sheet.Narrow ? sheet.Y + 4 : y + 4, sheet.Ink);
        sheet.Y = Math.Max(sheet.Y, y + 22) + (sheet.Narrow ? 20 : 2);
        if (!sheet.Narrow)
        {
            sheet.Under.Line(zero, first, zero, sheet.Y - 2, sheet.Stroke(Tone.Hair));
        }
    }

    private void Words(string name, string sentence, string attributes)
    {
        foreach (string line in TextWidth.Wrap(name, Sheet.Normal, wordWidth))
        {
            sheet.Svg.Text(Left, sheet.Y + 16, line, attributes);
            sheet.Y += 16;
        }

        foreach (string line in TextWidth.Wrap(sentence, Sheet.Small, wordWidth))
        {
            sheet.Svg.Text(Left, sheet.Y + 15, line, sheet.Muted);
            sheet.Y += 14;
        }

        sheet.Y += 4;
    }

    private void Bar(long part, double y, string attributes)
    {
        if (sheet.Narrow)
        {
            sheet.Under.Line(zero, y - 3, zero, y + BarHeight + 3, sheet.Stroke(Tone.Line));
        }

        double end = zero + (part * perThousandth);
        sheet.Svg.Box(Math.Min(zero, end), y, Math.Max(1, Math.Abs(end - zero)), BarHeight, attributes);
        string number = sheet.Words.Part(part);
        if (part >= 0)
        {
            sheet.Svg.Text(end + 6, y + 9, number, "font-size=\"13\"");
        }
        else
        {
            sheet.Svg.Text(end - 6, y + 9, number, "font-size=\"13\" text-anchor=\"end\"");
        }
    }
}
