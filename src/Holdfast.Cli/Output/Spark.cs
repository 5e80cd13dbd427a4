namespace Holdfast.Cli;

/// <summary>A curve in one line of text.</summary>
internal static class Spark
{
    private const string Levels = "▁▂▃▄▅▆▇█";

    /// <summary>The means of equal stretches of a curve: one for each column.</summary>
    public static double[] Columns(ReadOnlySpan<float> curve, int columns)
    {
        double[] means = new double[columns];
        for (int c = 0; c < columns; c++)
        {
            (int from, int until) = Stretch(c, columns, curve.Length);
            double sum = 0;
            for (int i = from; i < until; i++)
            {
                sum += curve[i];
            }

            means[c] = sum / (until - from);
        }

        return means;
    }

    /// <summary>The samples that fall into a column; at least one.</summary>
    public static (int From, int Until) Stretch(int column, int columns, int samples)
    {
        int from = (int)((long)column * samples / columns);
        return (Math.Min(from, samples - 1), Math.Max((int)((long)(column + 1) * samples / columns), Math.Min(from, samples - 1) + 1));
    }

    /// <summary>Draws values between 0 and a highest value.</summary>
    public static string Draw(ReadOnlySpan<double> values, double highest = 1)
    {
        char[] line = new char[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            double share = highest > 0 ? values[i] / highest : 0;
            line[i] = Levels[Math.Clamp((int)(share * Levels.Length), 0, Levels.Length - 1)];
        }

        return new(line);
    }
}
