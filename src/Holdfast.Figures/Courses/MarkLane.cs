using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>
/// What happened, over time: sessions as hair ticks, requests as signs, and above them the rarer things with a word
/// where there is room. Words are set first, so that the height is known before anything is drawn.
/// </summary>
internal sealed class MarkLane
{
    private const int MostRows = 4, MostWordsOfAKind = 6;
    private const double RowHeight = 15, RequestHeight = 12, TickHeight = 10;

    private readonly Sheet sheet;
    private readonly Trajectory course;
    private readonly Scale time;
    private readonly List<Placed> placed = [];
    private readonly Glyph?[] glyphs;
    private readonly int rows;
    private readonly bool requests;

    /// <summary>Sets the words.</summary>
    internal MarkLane(Sheet sheet, Trajectory course, Scale time)
    {
        this.sheet = sheet;
        this.course = course;
        this.time = time;
        int[] counts = new int[GlyphShape.Count];
        glyphs = new Glyph?[course.Marks.Count];
        for (int i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = GlyphShape.Of(course.Marks[i]);
            if (glyphs[i] is { } glyph)
            {
                counts[(int)glyph]++;
                requests |= GlyphShape.IsRequest(glyph);
            }
        }

        rows = Place(counts);
        Height = (rows * RowHeight) + (requests ? RequestHeight : 0) + TickHeight;
    }

    private readonly record struct Placed(Mark Mark, Glyph? Glyph, int Row, string Word, bool Before);

    /// <summary>Its height in pixels.</summary>
    internal double Height { get; }

    /// <summary>Which signs the key must explain.</summary>
    internal bool[] Unexplained { get; } = new bool[GlyphShape.Count];

    /// <summary>Draws it.</summary>
    internal void Draw(double top)
    {
        SvgWriter svg = sheet.Svg;
        svg.Group("class=\"hf-marks\" pointer-events=\"all\"");
        double tickY = top + Height - (TickHeight / 2);
        double requestY = tickY - (TickHeight / 2) - (RequestHeight / 2);
        for (int g = 0; g < GlyphShape.Count; g++)
        {
            Glyph glyph = (Glyph)g;
            if (GlyphShape.IsTick(glyph))
            {
                Ticks(glyph, tickY);
            }
            else if (GlyphShape.IsRequest(glyph))
            {
                Signs(glyph, requestY);
            }
        }

        foreach (Placed p in placed)
        {
            double y = top + ((rows - p.Row - 0.5) * RowHeight);
            if (p.Glyph is { } glyph)
            {
                svg.Raw("<path ").Raw(GlyphShape.Attributes(glyph, sheet)).Raw(" d=\"");
                At(time.X(p.Mark.Tick), y, glyph);
                Titled(p.Mark);
            }
            else if (p.Mark.Kind != MarkKind.Break)
            {
                Span(p.Mark, y);
            }

            if (p.Word.Length > 0)
            {
                double x = p.Glyph is null ? time.X(p.Before ? p.Mark.UntilTick : p.Mark.Tick) : time.X(p.Mark.Tick) + (p.Before ? -6 : 6);
                svg.Text(x, y + 4, p.Word, p.Before ? $"text-anchor=\"end\" {sheet.Muted}" : sheet.Muted);
            }
        }

        svg.EndGroup();
    }

    private int Place(int[] counts)
    {
        double[] free = new double[MostRows];
        Array.Fill(free, double.NegativeInfinity);
        int used = 0;
        List<Placed> signs = [];
        for (int i = 0; i < glyphs.Length; i++)
        {
            Mark mark = course.Marks[i];
            Glyph? glyph = glyphs[i];
            bool stretch = glyph is null;
            if (glyph is { } g && (GlyphShape.IsTick(g) || GlyphShape.IsRequest(g)))
            {
                Unexplained[(int)g] = true;
                continue;
            }

            if (glyph == Glyph.Beginning && mark.Tick == 0 && counts[(int)Glyph.Beginning] == 1)
            {
                continue;
            }

            string word = glyph is { } kind && counts[(int)kind] > MostWordsOfAKind ? "" : WordOf(mark, glyph);
            double x = time.X(mark.Tick);
            double width = word.Length == 0 ? 0 : TextWidth.Of(word, Sheet.Small) + (stretch ? 4 : 10);
            double until = stretch && mark.Kind != MarkKind.Break ? time.X(mark.UntilTick) : x;
            bool before = x + width > time.Right + (sheet.Narrow ? 6 : 50);
            double end = stretch ? time.X(mark.UntilTick) : x;
            double from = before ? end - width : x - 4;
            double to = before ? end + 5 : Math.Max(x + width, until) + 4;
            int row = 0;
            while (row < MostRows && free[row] > from)
            {
                row++;
            }

            if (word.Length == 0 || row == MostRows)
            {
                if (glyph is { } sign)
                {
                    Unexplained[(int)sign] = true;
                    signs.Add(new(mark, glyph, 0, "", false));
                }

                continue;
            }

            free[row] = to;
            used = Math.Max(used, row + 1);
            placed.Add(new(mark, glyph, row, word, before));
        }

        if (signs.Count > 0)
        {
            // Signs without a word share the lowest row, below all words.
            for (int p = 0; p < placed.Count; p++)
            {
                placed[p] = placed[p] with { Row = placed[p].Row + 1 };
            }

            placed.AddRange(signs);
            used++;
        }

        return used;
    }

    private string WordOf(Mark mark, Glyph? glyph)
    {
        if (mark.Kind == MarkKind.Break)
        {
            return FigureWords.Fill(sheet.Words.BreakWord, sheet.Words.Length((mark.UntilTick - mark.Tick) * course.DaysPerTick));
        }

        string word = glyph is { } g ? sheet.Words.GlyphWords[(int)g] : "";
        return word.Length > 0 ? word : sheet.Words.MarkText(mark);
    }

    private void Ticks(Glyph glyph, double y)
    {
        string shape = GlyphShape.Path(glyph);
        bool dense = course.Marks.Count * 4 > time.Right - time.Left;
        bool any = false;
        double last = double.NegativeInfinity;
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (glyphs[i] != glyph)
            {
                continue;
            }

            double x = time.X(course.Marks[i].Tick);
            if (x - last < 1.9)
            {
                continue;
            }

            sheet.Svg.Raw(any ? "" : $"<path {GlyphShape.Attributes(glyph, sheet)}{(dense ? " stroke-opacity=\".6\"" : "")} d=\"").Raw("M").Number(x).Raw(" ").Number(y).Raw(shape);
            any = true;
            last = x;
        }

        if (any)
        {
            sheet.Svg.Raw("\"/>");
        }
    }

    private void Signs(Glyph glyph, double y)
    {
        bool any = false;
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (glyphs[i] != glyph)
            {
                continue;
            }

            Mark mark = course.Marks[i];
            if (!any)
            {
                sheet.Svg.Group(GlyphShape.Attributes(glyph, sheet));
                any = true;
            }

            sheet.Svg.Raw("<path d=\"");
            At(time.X(mark.Tick), y, glyph);
            Titled(mark);
        }

        if (any)
        {
            sheet.Svg.EndGroup();
        }
    }

    private void At(double x, double y, Glyph glyph) =>
        sheet.Svg.Raw("M").Number(x).Raw(" ").Number(y).Raw(GlyphShape.Path(glyph)).Raw("\"");

    private void Titled(Mark mark)
    {
        double days = course.Ticks * course.DaysPerTick;
        sheet.Svg.Raw("><title>").Words(sheet.Words.Moment(mark.Tick, course, TimeAxis.UnitOf(days))).Raw(": ").Words(sheet.Words.MarkText(mark)).Raw("</title></path>");
    }

    private void Span(Mark mark, double y)
    {
        double from = time.X(mark.Tick);
        double to = Math.Max(from + 2, time.X(mark.UntilTick));
        sheet.Svg.Raw("<path fill=\"none\" ").Raw(sheet.Stroke(Tone.Line)).Raw(" d=\"M").Number(from).Raw(" ").Number(y + 5).Raw("v2.5H").Number(to).Raw("v-2.5\"");
        Titled(mark);
    }
}
