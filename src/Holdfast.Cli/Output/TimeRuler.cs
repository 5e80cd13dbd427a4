namespace Holdfast.Cli;

/// <summary>A line with weeks under a plot, as wide as the plot.</summary>
internal static class TimeRuler
{
    private static readonly int[] Steps = [1, 2, 4, 13, 26, 52, 104, 260, 520];

    /// <summary>Draws it: the numbers of weeks stand where the weeks begin.</summary>
    public static string Draw(double days, int columns)
    {
        double weeks = days / 7;
        int step = Steps.FirstOrDefault(s => weeks / s * 8 <= columns, Steps[^1]);
        char[] line = new string(' ', columns).ToCharArray();
        for (int week = 0; week <= weeks; week += step)
        {
            string label = week.ToString(System.Globalization.CultureInfo.InvariantCulture);
            int at = Math.Min((int)(week / weeks * columns), columns - label.Length);
            label.CopyTo(line.AsSpan(at));
        }

        return new(line);
    }
}
