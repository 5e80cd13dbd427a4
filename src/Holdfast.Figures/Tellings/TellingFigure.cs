using System.Globalization;

namespace Holdfast.Figures;

/// <summary>
/// A telling that is rehearsed: above, what it costs by the theory with each rehearsal; below, on a scale of its own, one's
/// own numbers before and after each try. The two are not one scale, and one is not the other's measure.
/// </summary>
public static class TellingFigure
{
    /// <summary>The most that can be given for fear or shame.</summary>
    public const int Most = 10;

    private const double Height = 96, Right = 14, Dot = 4;

    /// <summary>Draws it.</summary>
    /// <param name="theory">The cost of telling without a rehearsal, after one, after two, and so on; two at least.</param>
    /// <param name="own">One's own tries, in order of time; may be empty.</param>
    /// <param name="options">The options.</param>
    public static Figure Draw(IReadOnlyList<CostBand> theory, IReadOnlyList<OwnTry> own, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(theory);
        ArgumentNullException.ThrowIfNull(own);
        ArgumentOutOfRangeException.ThrowIfLessThan(theory.Count, 2);
        Sheet sheet = new(options ?? new());
        FigureWords words = sheet.Words;
        int tries = Math.Max(theory.Count - 1, own.Count);
        double left = Math.Max(34, TextWidth.Of(words.TellingAxis, Sheet.Small) + 18);
        double step = (sheet.Width - Right - left) / tries;
        double top = Math.Ceiling(theory.Max(t => t.High) * 10) / 10;
        top = Math.Clamp(top, 0.1, 1);

        sheet.Heading(4);
        double bottom = Panel(sheet, left, words.TellingTheory, words.Number(top));
        Curve(sheet, theory, left, step, bottom, top);
        Axis(sheet, left, step, tries, bottom);
        sheet.Keys(left, sheet.Width - Right, [(words.TellingMiddle, 18, (x, y) => sheet.Svg.Line(x, y, x + 18, y, sheet.Stroke(Tone.Accent, "2")))]);
        sheet.Keys(left, sheet.Width - Right,
        [
            (words.TellingBand, 18, (x, y) => sheet.Svg.Box(x, y - 5, 18, 10, sheet.Fill(Tone.Accent) + " fill-opacity=\".3\"")),
        ]);

        sheet.Y += 14;
        bottom = Panel(sheet, left, FigureWords.Fill(words.TellingOwn, Whole(Most)), Whole(Most));
        Tries(sheet, own, left, step, bottom);
        Axis(sheet, left, step, tries, bottom);
        sheet.Keys(left, sheet.Width - Right,
        [
            (words.TellingBefore, 2 * Dot, (x, y) => Point(sheet, x + Dot, y, false)),
            (words.TellingAfter, 2 * Dot, (x, y) => Point(sheet, x + Dot, y, true)),
        ]);
        return sheet.Finish(words.TellingTitle, Told(words, theory, own));
    }

    private static double Panel(Sheet sheet, double left, string name, string most)
    {
        sheet.Svg.Text(4, sheet.Y + 14, name, $"font-size=\"{Sheet.Normal.ToString(CultureInfo.InvariantCulture)}\"");
        sheet.Y += 30;
        double bottom = sheet.Y + Height;
        foreach ((double y, string label) in new[] { (sheet.Y, most), (bottom, "0") })
        {
            sheet.Under.Line(left, y, sheet.Width - Right, y, sheet.Stroke(Tone.Hair));
            sheet.Svg.Text(left - 8, y + 4, label, $"text-anchor=\"end\" {sheet.Muted}");
        }

        return bottom;
    }

    private static void Curve(Sheet sheet, IReadOnlyList<CostBand> theory, double left, double step, double bottom, double top)
    {
        double Y(double value) => bottom - (Math.Clamp(value / top, 0, 1) * Height);
        SvgWriter svg = sheet.Svg;
        svg.Raw("<path ").Raw(sheet.Fill(Tone.Accent)).Raw(" fill-opacity=\".3\" d=\"");
        for (int i = 0; i < theory.Count; i++)
        {
            svg.Raw(i == 0 ? "M" : "L").Number(left + (i * step)).Raw(" ").Number(Y(theory[i].High));
        }

        for (int i = theory.Count - 1; i >= 0; i--)
        {
            svg.Raw("L").Number(left + (i * step)).Raw(" ").Number(Y(theory[i].Low));
        }

        svg.Raw("Z\"/>");
        for (int i = 1; i < theory.Count; i++)
        {
            svg.Line(left + ((i - 1) * step), Y(theory[i - 1].Middle), left + (i * step), Y(theory[i].Middle), sheet.Stroke(Tone.Accent, "2"));
        }
    }

    // A try goes from one mark of the axis to the next: its number before stands a little to the right of the one, its number after a little to the left of the other.
    private static void Tries(Sheet sheet, IReadOnlyList<OwnTry> own, double left, double step, double bottom)
    {
        double inset = Math.Min(step / 4, 9);
        double Y(int value) => bottom - (Math.Clamp(value, 0, Most) * Height / Most);
        for (int i = 0; i < own.Count; i++)
        {
            double before = left + (i * step) + inset, after = left + ((i + 1) * step) - inset;
            if (own[i] is { Before: int from, After: int to })
            {
                sheet.Svg.Line(before, Y(from), after, Y(to), sheet.Stroke(Tone.Ink, "1.2"));
            }

            if (own[i].Before is { } b)
            {
                Point(sheet, before, Y(b), false);
            }

            if (own[i].After is { } a)
            {
                Point(sheet, after, Y(a), true);
            }
        }
    }

    private static void Point(Sheet sheet, double x, double y, bool after) =>
        sheet.Svg.Box(x - Dot, y - Dot, 2 * Dot, 2 * Dot, $"rx=\"{Dot.ToString(CultureInfo.InvariantCulture)}\" {sheet.Fill(after ? Tone.Ink : Tone.Paper)} {sheet.Stroke(Tone.Ink, "1.4")}");

    private static void Axis(Sheet sheet, double left, double step, int tries, double bottom)
    {
        int every = Math.Max(1, (int)Math.Ceiling(22 / step));
        for (int i = 0; i <= tries; i += every)
        {
            double x = left + (i * step);
            sheet.Under.Line(x, bottom, x, bottom + 4, sheet.Stroke(Tone.Line));
            sheet.Svg.Text(x, bottom + 18, Whole(i), $"text-anchor=\"middle\" {sheet.Muted}");
        }

        sheet.Svg.Text(left - 12, bottom + 18, sheet.Words.TellingAxis, $"text-anchor=\"end\" {sheet.Muted}");
        sheet.Y = bottom + 24;
    }

    private static string Told(FigureWords words, IReadOnlyList<CostBand> theory, IReadOnlyList<OwnTry> own)
    {
        CostBand last = theory[^1];
        List<string> told = [.. own.Select((t, i) => FigureWords.Fill(words.TellingTry, Whole(i + 1), Given(words, t.Before), Given(words, t.After)))];
        string mine = own.Any(t => t.Before is not null || t.After is not null) ? FigureWords.Fill(words.TellingOwnIs, words.List(told)) : words.TellingNoOwn;
        return FigureWords.Fill(words.TellingIs, words.Number(theory[0].Middle), words.Number(last.Middle), Whole(theory.Count - 1), words.Number(last.Low), words.Number(last.High)) + " " + words.ByThisTheory + " " + mine;
    }

    private static string Given(FigureWords words, int? number) => number is { } n ? Whole(n) : words.TellingLeftOut;

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
