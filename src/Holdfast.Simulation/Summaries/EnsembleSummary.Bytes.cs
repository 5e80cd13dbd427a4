using System.Buffers;
using System.Buffers.Binary;

namespace Holdfast.Simulation;

/// <content>Summaries as bytes, so that parts of a run can be kept.</content>
public sealed partial class EnsembleSummary
{
    /// <summary>
    /// All numbers of this summary, the same bytes on every machine; <see cref="FromBytes"/> gives it back to the last bit. What
    /// it sums up, the course, the options and the persons, is not among them.
    /// </summary>
    public byte[] ToBytes()
    {
        ArrayBufferWriter<byte> to = new();
        Write(to, tally.Counts);
        Write(to, tally.Modes);
        foreach (Int128[] sums in (Int128[][])[tally.Sums, tally.Squares, tally.HazardSums, tally.HazardSquares])
        {
            foreach (Int128 sum in sums)
            {
                BinaryPrimitives.WriteInt128LittleEndian(to.GetSpan(16), sum);
                to.Advance(16);
            }
        }

        foreach (float[] ends in (float[][])[tally.Lowest, tally.Highest])
        {
            foreach (float end in ends)
            {
                BinaryPrimitives.WriteSingleLittleEndian(to.GetSpan(4), end);
                to.Advance(4);
            }
        }

        return to.WrittenSpan.ToArray();
    }

    /// <summary>A summary from its bytes.</summary>
    /// <param name="course">The course that was run.</param>
    /// <param name="options">How it was run, with the first person of this summary.</param>
    /// <param name="persons">How many persons, one after another.</param>
    /// <param name="channels">The channels that were summed up, in their own order.</param>
    /// <param name="ticksPerSample">Ticks from one sample to the next.</param>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <returns>The summary; nothing when these bytes are not those of such a summary.</returns>
    public static EnsembleSummary? FromBytes(Course course, RunOptions options, int persons, IReadOnlyList<Channel> channels, int ticksPerSample, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(channels);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticksPerSample);
        Channel[] all = [.. channels];
        int samples = Simulator.Samples(new Plan(course), options, ticksPerSample);
        Tally tally = new([.. all.Select(SummaryScale.Of)], samples);
        Int128[][] sums = [tally.Sums, tally.Squares, tally.HazardSums, tally.HazardSquares];
        float[][] ends = [tally.Lowest, tally.Highest];
        if (!Read(ref bytes, tally.Counts) || !Read(ref bytes, tally.Modes) || bytes.Length != (16 * sums.Sum(s => s.Length)) + (4 * ends.Sum(e => e.Length)))
        {
            return null;
        }

        foreach (Int128[] into in sums)
        {
            for (int i = 0; i < into.Length; i++, bytes = bytes[16..])
            {
                into[i] = BinaryPrimitives.ReadInt128LittleEndian(bytes);
            }
        }

        foreach (float[] into in ends)
        {
            for (int i = 0; i < into.Length; i++, bytes = bytes[4..])
            {
                into[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes);
            }
        }

        return new(course, options, [(options.FirstPerson, persons)], samples, ticksPerSample, all, tally);
    }

    // Most bins are empty: a count of nothing is followed by how many more there are of it. Seven bits a byte, the lowest first.
    private static void Write(ArrayBufferWriter<byte> to, int[] counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            Write(to, (uint)counts[i]);
            if (counts[i] == 0)
            {
                int from = i;
                while (i + 1 < counts.Length && counts[i + 1] == 0)
                {
                    i++;
                }

                Write(to, (uint)(i - from));
            }
        }
    }

    private static void Write(ArrayBufferWriter<byte> to, uint number)
    {
        Span<byte> room = to.GetSpan(5);
        int length = 0;
        while (number > 127)
        {
            room[length++] = (byte)(number | 128);
            number >>= 7;
        }

        room[length++] = (byte)number;
        to.Advance(length);
    }

    private static bool Read(ref ReadOnlySpan<byte> bytes, int[] counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            if (!Read(ref bytes, out uint count) || count > int.MaxValue)
            {
                return false;
            }

            counts[i] = (int)count;
            if (count == 0)
            {
                if (!Read(ref bytes, out uint more) || more > counts.Length - 1 - i)
                {
                    return false;
                }

                i += (int)more;
            }
        }

        return true;
    }

    private static bool Read(ref ReadOnlySpan<byte> bytes, out uint number)
    {
        number = 0;
        for (int shift = 0; shift < 35 && bytes.Length > 0; shift += 7)
        {
            byte next = bytes[0];
            bytes = bytes[1..];
            number |= (uint)(next & 127) << shift;
            if (next < 128)
            {
                return true;
            }
        }

        return false;
    }
}
