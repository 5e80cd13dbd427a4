using System.Globalization;
using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>What lies under and around the curves: breaks, the chosen stretch, the scales.</summary>
internal static class TimeGrid
{
    /// <summary>Shades the breaks of a course; those of a second course are only outlined.</summary>
    internal static void Breaks(Sheet sheet, Trajectory course, Scale time, double top, double bottom, bool second)
    {
        foreach (Mark mark in course.Marks)
        {
            if (mark.Kind == MarkKind.Break && mark.UntilTick > mark.Tick)
            {
                double from = time.X(mark.Tick);
                sheet.Under.Box(from, top, Math.Max(1, time.X(mark.UntilTick) - from), bottom - top, second
                    ? $"fill=\"none\" {sheet.Stroke(Tone.Hair)} stroke-dasharray=\"4 2.5\""
                    : sheet.Fill(Tone.Shade));
            }
        }
    }

    /// <summary>The chosen stretch.</summary>
    internal static void Chosen(Sheet sheet, TickRange chosen, Scale time, double top, double bottom)
    {
        double from = time.X(chosen.From);
        double to = Math.Max(from + 1, time.X(chosen.To));
        sheet.Under.Group("class=\"hf-chosen\"")
            .Box(from, top, to - from, bottom - top, $"{sheet.Fill(Tone.Accent)} fill-opacity=\".11\"")
            .Raw("<path fill=\"none\" ").Raw(sheet.Stroke(Tone.Accent)).Raw(" d=\"M").Number(from).Raw(" ").Number(top).Raw("V").Number(bottom)
            .Raw("M").Number(to).Raw(" ").Number(top).Raw("V").Number(bottom).Raw("\"/>").EndGroup();
    }

    /// <summary>The frame of one panel: lines at the bottom, the middle and the top, with their values.</summary>
    internal static void Values(Sheet sheet, Scale time, double top, double bottom, double largest)
    {
        SvgWriter svg = sheet.Svg;
        double middle = (top + bottom) / 2;
        svg.Group(sheet.Stroke(Tone.Hair));
        svg.Line(time.Left, bottom, time.Right, bottom);
        svg.Line(time.Left, middle, time.Right, middle, "stroke-dasharray=\"1 3\"");
        svg.Line(time.Left, top, time.Right, top);
        svg.EndGroup().Group($"text-anchor=\"end\" font-size=\"10.5\" {sheet.Muted}");
        svg.Text(time.Left - 5, bottom + 3.5, sheet.Words.Number(0));
        if (bottom - top > 60)
        {
            svg.Text(time.Left - 5, middle + 3.5, sheet.Words.Number(largest / 2, largest));
        }

        svg.Text(time.Left - 5, top + 3.5, sheet.Words.Number(largest, largest));
        svg.EndGroup();
    }

    /// <summary>The axis of time below everything.</summary>
    internal static void Time(Sheet sheet, Scale time, double top, double bottom)
    {
        SvgWriter svg = sheet.Svg;
        double days = time.Ticks * time.DaysPerTick;
        TimeAxis axis = TimeAxis.Of(days, time.Right - time.Left);
        svg.Raw("<path fill=\"none\" ").Raw(sheet.Stroke(Tone.Line)).Raw(" d=\"M").Number(time.Left).Raw(" ").Number(bottom).Raw("H").Number(time.Right);
        for (int place = 0; place <= axis.Count; place++)
        {
            svg.Raw("M").Number(time.XOfDay(axis.DayOf(place))).Raw(" ").Number(bottom).Raw("v4");
        }

        svg.Raw("\"/>").Group($"text-anchor=\"middle\" {sheet.Muted}");
        string unit = sheet.Words.UnitPlurals[(int)axis.Unit];
        svg.Text(time.Left, bottom + 17, unit, "text-anchor=\"start\" font-style=\"italic\"");
        double free = time.Left + TextWidth.Of(unit, Sheet.Small) + 4;
        for (int place = 1; place <= axis.Count; place++)
        {
            string number = (place * axis.Every).ToString(CultureInfo.InvariantCulture);
            double x = time.XOfDay(axis.DayOf(place));
            double half = TextWidth.Of(number, Sheet.Small) / 2;
            if (x - half >= free)
            {
                svg.Text(Math.Min(x, sheet.Width - half - 1), bottom + 17, number);
                free = x + half + 6;
            }
        }

        svg.EndGroup();
        sheet.Y = bottom + 22;
    }
}
