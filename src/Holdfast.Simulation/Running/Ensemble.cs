namespace Holdfast.Simulation;

/// <summary>Many persons in the same course: curves for every channel and person, sampled every so many ticks.</summary>
public sealed class Ensemble
{
    private readonly float[] values;
    private readonly int room;

    internal Ensemble(Course course, RunOptions options, int persons, int samples, int ticksPerSample, float[] values, int room = 0)
    {
        this.room = room > 0 ? room : persons;
        Course = course;
        Options = options;
        Persons = persons;
        Samples = samples;
        TicksPerSample = ticksPerSample;
        this.values = values;
    }

    /// <summary>An ensemble that was worked out elsewhere.</summary>
    /// <param name="course">The course that was run.</param>
    /// <param name="options">How it was run.</param>
    /// <param name="persons">How many persons are there.</param>
    /// <param name="samples">How many samples of each curve.</param>
    /// <param name="ticksPerSample">Ticks from one sample to the next.</param>
    /// <param name="room">For how many persons there is room, at least <paramref name="persons"/>.</param>
    /// <param name="values">All values: channel by channel, sample by sample, person by person; <see cref="Channel.Count"/> × samples × room.</param>
    /// <exception cref="ArgumentException">The values do not fit.</exception>
    public static Ensemble Of(Course course, RunOptions options, int persons, int samples, int ticksPerSample, int room, float[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return persons > 0 && persons <= room && values.Length == Channel.Count * samples * room
            ? new(course, options, persons, samples, ticksPerSample, values, room)
            : throw new ArgumentException($"{values.Length} values do not make {persons} of {room} persons with {samples} samples.", nameof(values));
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
        values[(((channel.Index * Samples) + sample) * room) + person];

    /// <summary>All persons' values of one channel at one sample, in order of persons.</summary>
    public ReadOnlySpan<float> At(Channel channel, int sample) =>
        values.AsSpan(((channel.Index * Samples) + sample) * room, Persons);

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
