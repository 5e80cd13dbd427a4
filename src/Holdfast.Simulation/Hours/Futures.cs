using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>What came of one hour in several futures of the same person, week by week from its end.</summary>
public sealed class Futures
{
    private readonly float[] values;
    private readonly int room;

    internal Futures(float[] values, int samples, int room, int count)
    {
        this.values = values;
        this.room = room;
        Weeks = samples - 1;
        Count = count;
    }

    /// <summary>Weeks after the hour; sample 0 is its end.</summary>
    public int Weeks { get; }

    /// <summary>How many futures are there so far.</summary>
    public int Count { get; }

    /// <summary>The value of a channel in a week of one future.</summary>
    public float this[Channel channel, int week, int future] => values[(((channel.Index * (Weeks + 1)) + week) * room) + future];

    /// <summary>All futures' values of a channel in a week, in order of futures.</summary>
    public ReadOnlySpan<float> At(Channel channel, int week) => values.AsSpan(((channel.Index * (Weeks + 1)) + week) * room, Count);

    /// <summary>The mean over futures.</summary>
    public float Mean(Channel channel, int week)
    {
        double sum = 0;
        foreach (float value in At(channel, week))
        {
            sum += value;
        }

        return (float)(sum / Count);
    }

    /// <summary>A quantile over futures by linear interpolation of order statistics (type 7), q in [0, 1].</summary>
    public float Quantile(Channel channel, int week, double q)
    {
        float[] sorted = At(channel, week).ToArray();
        Array.Sort(sorted);
        double place = q * (sorted.Length - 1);
        int low = (int)place;
        int high = Math.Min(low + 1, sorted.Length - 1);
        return (float)(sorted[low] + ((place - low) * (sorted[high] - sorted[low])));
    }
}
