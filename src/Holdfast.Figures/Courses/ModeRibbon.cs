using Holdfast.Simulation;
using Holdfast.Theory;

namespace Holdfast.Figures;

/// <summary>
/// The modes as a ribbon of words. Modes change within days, a picture of years cannot: at each place stands the mode that
/// prevails around it (a week, or ten pixels where that is longer).
/// </summary>
internal static class ModeRibbon
{
    internal const double Height = 19;

    private const double Bucket = 2, Shortest = 6;
    private static readonly int ModeCount = Enum.GetValues<Mode>().Length;

    /// <summary>Draws the ribbon at a height and tells which modes had no room for their word.</summary>
    internal static void Draw(Sheet sheet, Trajectory course, Scale time, double y, bool[] wordless)
    {
        List<(Mode Mode, double From, double To)> runs = Runs(course, time);
        bool[] named = new bool[ModeCount];
        SvgWriter svg = sheet.Svg;
        svg.Group("class=\"hf-modes\"");
        for (int m = 0; m < ModeCount; m++)
        {
            bool any = false;
            foreach ((Mode mode, double from, double to) in runs)
            {
                if ((int)mode == m)
                {
                    svg.Raw(any ? "" : $"<path {sheet.Fill(Palette.ToneOf(mode))} d=\"").Raw("M").Number(from).Raw(" ").Number(y)
                        .Raw("H").Number(to).Raw("v").Number(Height).Raw("H").Number(from).Raw("z");
                    any = true;
                }
            }

            if (any)
            {
                svg.Raw("\"><title>").Words(sheet.Words.NameOf((Mode)m)).Raw("</title></path>");
            }
        }

        svg.EndGroup().Group("text-anchor=\"middle\" pointer-events=\"none\"");
        foreach ((Mode mode, double from, double to) in runs)
        {
            string name = sheet.Words.NameOf(mode);
            if (TextWidth.Of(name, Sheet.Small) + 6 <= to - from)
            {
                svg.Text((from + to) / 2, y + 13.3, name, sheet.Fill(Palette.WordsOn(mode)));
                named[(int)mode] = true;
            }
        }

        svg.EndGroup();
        foreach ((Mode mode, _, _) in runs)
        {
            wordless[(int)mode] |= !named[(int)mode];
        }
    }

    /// <summary>The modes that prevail, from left to right in pixels.</summary>
    internal static List<(Mode Mode, double From, double To)> Runs(Trajectory course, Scale time)
    {
        double end = time.X(course.Ticks);
        int half = Math.Max(1, (int)(Math.Max(3.5 / course.DaysPerTick, 5 / time.Step)));
        int[] counts = new int[ModeCount];
        int first = 0;
        int next = 0;
        List<(Mode Mode, double From, double To)> runs = [];
        int buckets = Math.Max(1, (int)((end - time.Left) / Bucket));
        double width = (end - time.Left) / buckets;
        for (int b = 0; b < buckets; b++)
        {
            int middle = time.Tick(time.Left + ((b + 0.5) * width));
            int until = Math.Min(course.Ticks, middle + half);
            for (; next <= until; next++)
            {
                counts[(int)course.ModeAt(next)]++;
            }

            for (; first < middle - half; first++)
            {
                counts[(int)course.ModeAt(first)]--;
            }

            int best = runs.Count > 0 ? (int)runs[^1].Mode : 0;
            for (int m = 0; m < ModeCount; m++)
            {
                if (counts[m] > counts[best])
                {
                    best = m;
                }
            }

            Add(runs, (Mode)best, time.Left + (b * width), time.Left + ((b + 1) * width));
        }

        return Smooth(runs);
    }

    // Pieces too short to be seen go to the longer neighbour, shortest first.
    private static List<(Mode Mode, double From, double To)> Smooth(List<(Mode Mode, double From, double To)> runs)
    {
        while (runs.Count > 1)
        {
            int shortest = 0;
            for (int i = 1; i < runs.Count; i++)
            {
                if (runs[i].To - runs[i].From < runs[shortest].To - runs[shortest].From - 1e-6)
                {
                    shortest = i;
                }
            }

            (Mode _, double from, double to) = runs[shortest];
            if (to - from >= Shortest)
            {
                break;
            }

            double before = shortest > 0 ? runs[shortest - 1].To - runs[shortest - 1].From : -1;
            double after = shortest < runs.Count - 1 ? runs[shortest + 1].To - runs[shortest + 1].From : -1;
            int host = before >= after ? shortest - 1 : shortest + 1;
            runs[host] = (runs[host].Mode, Math.Min(from, runs[host].From), Math.Max(to, runs[host].To));
            runs.RemoveAt(shortest);
            int seam = Math.Min(host, shortest);
            if (seam > 0 && runs[seam - 1].Mode == runs[seam].Mode)
            {
                seam--;
            }

            while (seam < runs.Count - 1 && runs[seam].Mode == runs[seam + 1].Mode)
            {
                runs[seam] = (runs[seam].Mode, runs[seam].From, runs[seam + 1].To);
                runs.RemoveAt(seam + 1);
            }
        }

        return runs;
    }

    private static void Add(List<(Mode Mode, double From, double To)> runs, Mode mode, double from, double to)
    {
        if (runs.Count > 0 && runs[^1].Mode == mode)
        {
            runs[^1] = (mode, runs[^1].From, to);
        }
        else
        {
            runs.Add((mode, from, to));
        }
    }
}
