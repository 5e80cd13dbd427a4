namespace Holdfast.Simulation;

/// <summary>Many persons in the same course: curves for every channel and person, sampled every so many ticks.</summary>
public sealed class Ensemble
{
    private readonly float[] values;

    internal Ensemble(Course course, RunOptions options, int persons, int samples, int ticksPerSample, float[] values)
    {
        Course = course;
        Options = options;
        Persons = persons;
        Samples = samples;
        TicksPerSample = ticksPerSample;
        this.values = values;
    }

    /// <summary>The course that was run.</summary>
    public Course Course { get; }

    /// <summary>How it was run.</summary>
    public RunOptions Options { get; }

    /// <summary>How many persons.</summary>
    public int Persons { get; }

    /// <summary>How many samples of each curve.</summary>
    public int Samples { get; }

    /// <summary>Ticks from one sample to the next.</summary>
    public int TicksPerSample { get; }

    /// <summary>Days from the beginning to a sample.</summary>
    public double DayOf(int sample) => sample * (double)TicksPerSample / Options.TicksPerDay;

    /// <summary>The value of one channel, at one sample, in one person.</summary>
    public float this[Channel channel, int sample, int person] =>
        values[(((channel.Index * Samples) + sample) * Persons) + person];

    /// <summary>All persons' values of one channel at one sample, in order of persons.</summary>
    public ReadOnlySpan<float> At(Channel channel, int sample) =>
        values.AsSpan(((channel.Index * Samples) + sample) * Persons, Persons);

    /// <summary>A quantile over persons by linear interpolation of order statistics (type 7), q in [0, 1].</summary>
    public float Quantile(Channel channel, int sample, double q)
    {
        float[] sorted = At(channel, sample).ToArray();
        Array.Sort(sorted);
        double place = q * (sorted.Length - 1);
        int low = (int)place;
        int high = Math.Min(low + 1, sorted.Length - 1);
        return (float)(sorted[low] + ((place - low) * (sorted[high] - sorted[low])));
    }

    /// <summary>The mean over persons.</summary>
    public float Mean(Channel channel, int sample)
    {
        double sum = 0;
        foreach (float value in At(channel, sample))
        {
            sum += value;
        }

        return (float)(sum / Persons);
    }
}
