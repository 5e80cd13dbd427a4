using System.Globalization;

namespace Holdfast.Figures;

/// <summary>One's own curve for one skill: a point for each hour that gave occasion, in order of time.</summary>
public static class ProgressFigure
{
    /// <summary>Draws a curve.</summary>
    /// <param name="skill">The skill, in a word or two.</param>
    /// <param name="points">Agreement, 0 to 1, and whether the hour was a probe.</param>
    /// <param name="options">The options.</param>
    public static Figure Draw(string skill, IReadOnlyList<(double Value, bool Probe)> points, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(skill);
        ArgumentNullException.ThrowIfNull(points);
        options ??= new();
        Sheet sheet = new(options);
        double left = 8, right = sheet.Width - 40, height = 44;
        sheet.Heading(4);
        double bottom = sheet.Y + height + 10;
        double step = (right - left) / Math.Max(1, points.Count - 1);
        sheet.Svg.Line(left, bottom, right, bottom, sheet.Stroke(Tone.Hair));
        sheet.Svg.Line(left, bottom - height, right, bottom - height, sheet.Stroke(Tone.Hair));
        sheet.Svg.Text(right + 6, bottom + 4, "0", sheet.Muted);
        sheet.Svg.Text(right + 6, bottom - height + 4, "1", sheet.Muted);
        for (int i = 0; i < points.Count; i++)
        {
            double x = left + (i * step);
            double y = bottom - (points[i].Value * height);
            if (i > 0)
            {
                sheet.Svg.Line(x - step, bottom - (points[i - 1].Value * height), x, y, sheet.Stroke(Tone.Line));
            }

            // Probes are squares, other hours are dots.
            sheet.Svg.Box(x - (points[i].Probe ? 4 : 2.5), y - (points[i].Probe ? 4 : 2.5), points[i].Probe ? 8 : 5, points[i].Probe ? 8 : 5, points[i].Probe ? sheet.Fill(Tone.Accent) : $"rx=\"2.5\" {sheet.Fill(Tone.Ink)}");
        }

        sheet.Y = bottom + 8;
        string values = string.Join(", ", points.Select(p => p.Value.ToString("0.##", CultureInfo.InvariantCulture) + (p.Probe ? " (probe)" : "")));
        return sheet.Finish(skill, FigureWords.Fill(sheet.Words.ProgressIs, skill, values));
    }
}
