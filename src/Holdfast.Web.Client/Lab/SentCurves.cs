using System.Runtime.InteropServices;

namespace Holdfast.Web.Client.Lab;

/// <summary>Curves that a host works out and sends block by block, gathered here; the bits are those of one's own device.</summary>
/// <param name="course">The course.</param>
/// <param name="options">How it is run.</param>
/// <param name="channels">The curves that are sent, in this order; the others stay at nought.</param>
/// <param name="samples">Samples of each curve.</param>
/// <param name="ticksPerSample">Ticks from one sample to the next.</param>
/// <param name="room">How many persons will come.</param>
public sealed class SentCurves(Course course, RunOptions options, IReadOnlyList<Channel> channels, int samples, int ticksPerSample, int room)
{
    private readonly float[] values = new float[Channel.Count * samples * room];

    /// <summary>The curves that are sent.</summary>
    public IReadOnlyList<Channel> Channels => channels;

    /// <summary>Persons who have come.</summary>
    public int Done { get; private set; }

    /// <summary>Takes the next block: for each curve and sample the values of its persons, as little-endian floats.</summary>
    /// <returns>False when it does not fit what was announced; nothing of it is taken then.</returns>
    public bool Take(int first, int persons, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<float> sent = MemoryMarshal.Cast<byte, float>(bytes);
        if (first != Done || persons < 1 || persons > room - Done || bytes.Length != 4 * channels.Count * samples * persons)
        {
            return false;
        }

        for (int c = 0; c < channels.Count; c++)
        {
            for (int s = 0; s < samples; s++)
            {
                sent.Slice(((c * samples) + s) * persons, persons).CopyTo(values.AsSpan((((channels[c].Index * samples) + s) * room) + first));
            }
        }

        Done += persons;
        return true;
    }

    /// <summary>The first persons of those who have come.</summary>
    public Ensemble SoFar(int most) => Ensemble.Of(course, options, Math.Min(most, Done), samples, ticksPerSample, room, values);
}
