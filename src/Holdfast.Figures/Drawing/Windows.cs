namespace Holdfast.Figures;

/// <summary>A curve seen through evenly spaced windows: the mean, the lowest and the highest value around each place.</summary>
internal sealed class Windows
{
    /// <summary>Looks at a curve through windows that are <paramref name="width"/> pixels wide or a little more.</summary>
    internal Windows(ReadOnlySpan<float> curve, Scale time, double right, double width)
    {
        Count = Math.Max(2, (int)((right - time.Left) / width) + 1);
        Step = (right - time.Left) / (Count - 1);
        Means = new float[Count];
        Lowest = new float[Count];
        Highest = new float[Count];
        for (int i = 0; i < Count; i++)
        {
            double x = time.Left + (i * Step);
            int from = time.Tick(x - (Step / 2));
            int to = Math.Min(time.Tick(x + (Step / 2)), curve.Length - 1);
            float sum = 0;
            float low = curve[from];
            float high = low;
            for (int t = from; t <= to; t++)
            {
                float v = curve[t];
                sum += v;
                if (v < low)
                {
                    low = v;
                }
                else if (v > high)
                {
                    high = v;
                }
            }

            Means[i] = sum / (to - from + 1);
            Lowest[i] = low;
            Highest[i] = high;
        }
    }

    /// <summary>How many windows.</summary>
    internal int Count { get; }

    /// <summary>Pixels from one to the next.</summary>
    internal double Step { get; }

    internal float[] Means { get; }

    internal float[] Lowest { get; }

    internal float[] Highest { get; }
}
