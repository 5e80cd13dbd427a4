using System.Globalization;

namespace Holdfast.Figures;

/// <summary>
/// Changes to the theory as rows and phenomena as columns. A cell is filled where the phenomenon falls, the darker the
/// further, and crossed where it no longer holds.
/// </summary>
public static class MatrixFigure
{
    private const double Left = 4, RowHeight = 15, WidestCell = 26;

    /// <summary>Draws the rows in the order in which they are given.</summary>
    /// <param name="phenomena">The columns: "P1", "P2", ...</param>
    /// <param name="rows">The rows, each with as many cells as there are columns.</param>
    /// <param name="options">How it is drawn.</param>
    /// <exception cref="ArgumentException">A row has another number of cells.</exception>
    public static Figure Draw(IReadOnlyList<string> phenomena, IReadOnlyList<MatrixRow> rows, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(phenomena);
        ArgumentNullException.ThrowIfNull(rows);
        Sheet sheet = new(options ?? new());
        double names = 0;
        foreach (MatrixRow row in rows)
        {
            names = Math.Max(names, TextWidth.Of(row.Name, Sheet.Small * Sheet.Wide));
            if (row.Cells.Count != phenomena.Count)
            {
                throw new ArgumentException($"\"{row.Name}\" has {row.Cells.Count} cells for {phenomena.Count} phenomena.", nameof(rows));
            }
        }

        // Where there is no room beside the cells, names stand above them.
        bool beside = names + 12 < sheet.Width / 2.0;
        double from = beside ? Left + names + 10 : Left;
        double cell = Math.Min(WidestCell, (sheet.Width - from - 16) / Math.Max(1, phenomena.Count));
        sheet.Heading(Left);
        Key(sheet);
        string? group = null;
        foreach (MatrixRow row in rows)
        {
            if (row.Group != group)
            {
                group = row.Group;
                sheet.Y += 6;
                foreach (string line in TextWidth.Wrap(group, Sheet.Normal, sheet.Width - Left - 8))
                {
                    sheet.Svg.Text(Left, sheet.Y + 14, line, "font-size=\"13\" font-weight=\"bold\"");
                    sheet.Y += 18;
                }

                Heads(sheet, phenomena, from, cell);
            }

            if (!beside)
            {
                foreach (string line in TextWidth.Wrap(row.Name, Sheet.Small, sheet.Width - Left - 8))
                {
                    sheet.Svg.Text(Left, sheet.Y + 12, line);
                    sheet.Y += RowHeight;
                }
            }
            else
            {
                sheet.Svg.Text(Left, sheet.Y + 11.5, row.Name, row.Cells.Any(c => c.Falls) ? sheet.Ink : sheet.Muted);
            }

            Cells(sheet, row, from, cell);
            sheet.Y += RowHeight;
        }

        return sheet.Finish(FigureWords.Fill(sheet.Words.MatrixTitle, Number(rows.Count), Number(phenomena.Count)), Tell(sheet.Words, phenomena, rows));
    }

    private static void Key(Sheet sheet) => sheet.Keys(Left, sheet.Width - 4, [
        (sheet.Words.MatrixFalls, 30, (x, y) =>
        {
            for (int i = 0; i < 3; i++)
            {
                sheet.Svg.Box(x + (10 * i), y - 5, 9, 10, $"{sheet.Fill(Tone.Accent)} fill-opacity=\"{(0.3 + (0.3 * i)).ToString("0.#", CultureInfo.InvariantCulture)}\"");
            }
        }),
        (sheet.Words.MatrixLost, 10, (x, y) =>
        {
            sheet.Svg.Box(x, y - 5, 10, 10, sheet.Fill(Tone.Accent) + " fill-opacity=\".6\"");
            Cross(sheet, x + 5, y, 3);
        }),
    ]);

    private static void Heads(Sheet sheet, IReadOnlyList<string> phenomena, double from, double cell)
    {
        int step = (int)Math.Ceiling(28 / cell);
        sheet.Svg.Group("text-anchor=\"middle\" " + sheet.Muted);
        for (int p = 0; p < phenomena.Count; p += step)
        {
            double middle = Math.Max(from + (cell * (p + 0.5)), Left + (TextWidth.Of(phenomena[p], Sheet.Small) / 2));
            sheet.Svg.Text(middle, sheet.Y + 11, phenomena[p]);
        }

        sheet.Svg.EndGroup();
        sheet.Y += 15;
    }

    private static void Cells(Sheet sheet, MatrixRow row, double from, double cell)
    {
        double y = sheet.Y + 1;
        sheet.Under.Box(from, y, cell * row.Cells.Count, RowHeight - 2, sheet.Fill(Tone.Shade) + " fill-opacity=\".6\"");
        for (int p = 0; p < row.Cells.Count; p++)
        {
            MatrixCell one = row.Cells[p];
            double x = from + (cell * p);
            if (one.Falls)
            {
                double dark = 0.2 + (0.8 * Math.Clamp(one.Before - one.Share, 0, 1));
                sheet.Svg.Box(x + 0.5, y, cell - 1, RowHeight - 2, $"{sheet.Fill(Tone.Accent)} fill-opacity=\"{dark.ToString("0.##", CultureInfo.InvariantCulture)}\"");
            }

            if (one.IsLost)
            {
                Cross(sheet, x + (cell / 2), y + (RowHeight / 2) - 1, Math.Min(3.5, (cell / 2) - 1.5));
            }
        }
    }

    private static void Cross(Sheet sheet, double x, double y, double half)
    {
        string stroke = sheet.Stroke(Tone.Paper, "1.6");
        sheet.Svg.Line(x - half, y - half, x + half, y + half, stroke);
        sheet.Svg.Line(x - half, y + half, x + half, y - half, stroke);
    }

    private static string Tell(FigureWords words, IReadOnlyList<string> phenomena, IReadOnlyList<MatrixRow> rows)
    {
        List<string> sentences = [];
        int nothing = 0;
        foreach (MatrixRow row in rows)
        {
            List<string> falls = [];
            for (int p = 0; p < phenomena.Count; p++)
            {
                if (row.Cells[p] is { Falls: true } c)
                {
                    falls.Add(FigureWords.Fill(c.IsLost ? words.MatrixLossIs : words.MatrixFallIs, phenomena[p], words.Percent(c.Before), words.Percent(c.Share)));
                }
            }

            if (falls.Count == 0)
            {
                nothing++;
            }
            else
            {
                sentences.Add(FigureWords.Fill(words.MatrixRowIs, row.Name, string.Join(", ", falls)));
            }
        }

        sentences.Add(FigureWords.Fill(words.MatrixNothing, Number(nothing)));
        sentences.Add(words.ByThisTheory);
        return string.Join(' ', sentences);
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
