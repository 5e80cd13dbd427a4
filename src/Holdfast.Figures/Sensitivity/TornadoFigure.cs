using System.Globalization;

namespace Holdfast.Figures;

/// <summary>
/// What an outcome hangs on: one bar for each factor, heaviest first. Of shares of the variance, the full part of a bar is what
/// the factor brings about by itself and the open part what it does together with others; of effects a word says which way,
/// and a ring under the bar, where that is known, how far the effect differs from place to place.
/// </summary>
public static class TornadoFigure
{
    /// <summary>The most rows that are drawn; how many are left out is said.</summary>
    public const int MostRows = 24;

    private const double Left = 4, BarHeight = 10, RowHeight = 24, SpreadHeight = 8;

    /// <summary>Draws shares of the variance: from 0 to 1.</summary>
    /// <param name="outcome">What was looked at: "wound, at week 52".</param>
    /// <param name="rows">The factors, in any order.</param>
    /// <param name="options">How the figure is drawn.</param>
    public static Figure Shares(string outcome, IReadOnlyList<TornadoRow> rows, FigureOptions? options = null) => Draw(outcome, rows, options ?? new(), shares: true);

    /// <summary>Draws mean sizes of effects, in the outcome's own unit.</summary>
    /// <param name="outcome">What was looked at.</param>
    /// <param name="rows">The factors, in any order.</param>
    /// <param name="options">How the figure is drawn.</param>
    public static Figure Effects(string outcome, IReadOnlyList<TornadoRow> rows, FigureOptions? options = null) => Draw(outcome, rows, options ?? new(), shares: false);

    private static Figure Draw(string outcome, IReadOnlyList<TornadoRow> rows, FigureOptions options, bool shares)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(rows);
        Sheet sheet = new(options);
        FigureWords words = sheet.Words;
        TornadoRow[] sorted = [.. rows.OrderByDescending(r => double.IsNaN(r.Whole.Value) ? double.NegativeInfinity : r.Whole.Value)];
        TornadoRow[] drawn = [.. sorted.Take(MostRows)];
        double most = drawn.SelectMany(r => (double[])[r.Whole.Value, r.Whole.High, r.Alone?.High ?? 0, r.Spread?.Value ?? 0, r.Spread?.High ?? 0]).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        most = shares ? Math.Max(most, 0.1) : most > 0 ? most : 1;
        double nameRight = sheet.Narrow ? sheet.Width - 4 : sheet.Width * 0.34;
        double from = sheet.Narrow ? Left + 2 : (sheet.Width * 0.34) + 12;
        double to = sheet.Width - (shares ? 62 : 12 + words.TornadoWays.Max(w => TextWidth.Of(".000 " + w, Sheet.Small * Sheet.Wide)));
        double At(double value) => from + (Math.Clamp(double.IsNaN(value) ? 0 : value / most, 0, 1) * (to - from));
        sheet.Heading(Left);
        foreach (string line in TextWidth.Wrap(FigureWords.Fill(shares ? words.TornadoShares : words.TornadoEffects, outcome), Sheet.Normal, sheet.Width - Left - 4))
        {
            sheet.Svg.Text(Left, sheet.Y + 14, line, "font-size=\"13\"");
            sheet.Y += 18;
        }

        bool spread = drawn.Any(r => r.Spread is not null);
        if (shares || spread)
        {
            sheet.Keys(Left, sheet.Width - 4,
            [
                (shares ? words.TornadoAlone : words.TornadoSize, 18, (x, y) => sheet.Svg.Box(x, y - 5, 18, BarHeight, sheet.Fill(Tone.Accent))),
                shares
                    ? (words.TornadoTogether, 18, (x, y) => sheet.Svg.Box(x, y - 5, 18, BarHeight, $"{sheet.Fill(Tone.Paper)} {sheet.Stroke(Tone.Accent, "1.2")}"))
                    : (words.TornadoSpread, 10, (x, y) => Ring(sheet, x + 5, y)),
                (shares ? words.TornadoInterval : words.TornadoIntervals, 18, (x, y) => sheet.Svg.Line(x, y, x + 18, y, sheet.Stroke(Tone.Ink, "1.4"))),
            ]);
        }

        sheet.Y += 6;
        double top = sheet.Y;
        foreach (TornadoRow row in drawn)
        {
            foreach (string line in TextWidth.Wrap(row.Name, Sheet.Normal, nameRight - Left))
            {
                sheet.Svg.Text(Left, sheet.Y + 15, line, "font-size=\"13\"");
                sheet.Y += 16;
            }

            double y = sheet.Narrow ? sheet.Y + 5 : sheet.Y - 10;
            Bars(sheet, row, At, y);
            if (row.Spread is { } spreads && double.IsFinite(spreads.Value))
            {
                Spread(sheet, spreads, At, y + BarHeight + (SpreadHeight / 2));
            }

            string number = shares ? words.Percent(Math.Max(0, row.Whole.Value)) : words.Number(row.Whole.Value, most);

            // What rounds to nothing goes no way.
            string way = row.Direction is { } d && number != words.Number(0, most) ? " " + words.TornadoWays[d > 0.9 ? 0 : d < -0.9 ? 1 : 2] : "";
            sheet.Svg.Text(to + 8, y + 9, (double.IsNaN(row.Whole.Value) ? "–" : number) + way, sheet.Ink);
            sheet.Y += (sheet.Narrow ? RowHeight : RowHeight - 16) + (spread ? SpreadHeight : 0);
        }

        sheet.Under.Line(from, top, from, sheet.Y, sheet.Stroke(Tone.Line));
        int left = sorted.Length - drawn.Length;
        if (left > 0)
        {
            sheet.Svg.Text(Left, sheet.Y + 14, FigureWords.Fill(words.TornadoMore, left.ToString(CultureInfo.InvariantCulture)), sheet.Muted);
            sheet.Y += 18;
        }

        return sheet.Finish(FigureWords.Fill(words.TornadoTitle, outcome), Tell(words, outcome, sorted, shares));
    }

    private static void Bars(Sheet sheet, TornadoRow row, Func<double, double> at, double y)
    {
        double zero = at(0);
        sheet.Svg.Box(zero, y, Math.Max(0.5, at(row.Whole.Value) - zero), BarHeight, row.Alone is null ? sheet.Fill(Tone.Accent) : $"{sheet.Fill(Tone.Paper)} {sheet.Stroke(Tone.Accent, "1.2")}");
        if (row.Alone is { } alone && alone.Value > 0)
        {
            sheet.Svg.Box(zero, y, at(Math.Min(alone.Value, Math.Max(row.Whole.Value, 0))) - zero, BarHeight, sheet.Fill(Tone.Accent));
        }

        if (double.IsFinite(row.Whole.Low) && double.IsFinite(row.Whole.High))
        {
            double middle = y + (BarHeight / 2);
            sheet.Svg.Line(at(row.Whole.Low), middle, at(row.Whole.High), middle, sheet.Stroke(Tone.Ink, "1.4"));
        }
    }

    private static void Spread(Sheet sheet, TornadoBar spread, Func<double, double> at, double middle)
    {
        if (double.IsFinite(spread.Low) && double.IsFinite(spread.High))
        {
            sheet.Svg.Line(at(spread.Low), middle, at(spread.High), middle, sheet.Stroke(Tone.Muted, "1.2"));
        }

        Ring(sheet, at(spread.Value), middle);
    }

    private static void Ring(Sheet sheet, double x, double y) =>
        sheet.Svg.Raw("<circle r=\"3\" cx=\"").Number(x).Raw("\" cy=\"").Number(y).Raw("\" ").Raw($"{sheet.Fill(Tone.Paper)} {sheet.Stroke(Tone.Ink, "1.2")}").Raw("/>");

    private static string Tell(FigureWords words, string outcome, TornadoRow[] sorted, bool shares)
    {
        List<string> sentences = [];
        string Range(TornadoBar bar) => shares
            ? FigureWords.Fill(words.TornadoRange, words.Percent(Math.Max(0, bar.Value)), words.Percent(Math.Max(0, bar.Low)), words.Percent(Math.Max(0, bar.High)))
            : FigureWords.Fill(words.TornadoRange, words.Number(bar.Value, bar.Value), words.Number(bar.Low, bar.Value), words.Number(bar.High, bar.Value));
        string Way(TornadoRow row) => row.Direction is { } d ? words.TornadoWays[d > 0.9 ? 0 : d < -0.9 ? 1 : 2] : "";
        TornadoRow[] told = [.. sorted.Take(MostRows).Where(r => r.Whole.Value > (shares ? 0.005 : 0))];
        sentences.Add(told.Length == 0
            ? FigureWords.Fill(words.TornadoNothing, outcome)
            : FigureWords.Fill(shares ? words.TornadoShares : words.TornadoEffects, outcome) + ".");
        foreach (TornadoRow row in told)
        {
            sentences.Add(row.Alone is { } alone
                ? FigureWords.Fill(words.TornadoShareIs, row.Name, Range(alone), Range(row.Whole))
                : row.Spread is { } spread
                    ? FigureWords.Fill(words.TornadoSpreadIs, row.Name, Range(row.Whole), Way(row), Range(spread))
                    : FigureWords.Fill(words.TornadoEffectIs, row.Name, Range(row.Whole), Way(row)));
        }

        int rest = sorted.Length - told.Length;
        if (rest > 0 && told.Length > 0)
        {
            sentences.Add(FigureWords.Fill(words.TornadoRest, rest.ToString(CultureInfo.InvariantCulture), sorted.Length.ToString(CultureInfo.InvariantCulture)));
        }

        return string.Join(' ', sentences);
    }
}
