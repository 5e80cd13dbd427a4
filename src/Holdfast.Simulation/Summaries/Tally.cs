using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// Running sums and counts over persons. All are whole numbers, smallest or largest values, so adding persons or whole
/// tallies in another order gives the same bits.
/// </summary>
internal sealed class Tally
{
    private readonly int bins;
    private readonly int channels;

    internal Tally(SummaryScale[] scales, int samples)
    {
        channels = scales.Length;
        Offsets = new int[channels];
        for (int c = 0; c < channels; c++)
        {
            Offsets[c] = bins;
            bins += scales[c].Bins;
        }

        Counts = new int[(long)bins * samples];
        Sums = new Int128[channels * samples];
        Squares = new Int128[channels * samples];
        Lowest = new float[channels * samples];
        Highest = new float[channels * samples];
        Array.Fill(Lowest, float.PositiveInfinity);
        Array.Fill(Highest, float.NegativeInfinity);
        Modes = new int[ModeCount * samples];
        HazardSums = new Int128[Hazards.Length * (samples - 1)];
        HazardSquares = new Int128[Hazards.Length * (samples - 1)];
    }

    internal static int ModeCount { get; } = Enum.GetValues<Mode>().Length;

    /// <summary>The outcomes that are chances per day.</summary>
    internal static Outcome[] Hazards { get; } = [.. Enum.GetValues<Outcome>().Where(SummaryScale.IsHazard)];

    /// <summary>Persons in each bin: [sample][channel][bin].</summary>
    internal int[] Counts { get; }

    /// <summary>Where a channel's bins begin among those of a sample.</summary>
    internal int[] Offsets { get; }

    /// <summary>Sums of values: [sample][channel].</summary>
    internal Int128[] Sums { get; }

    /// <summary>Sums of squares: [sample][channel].</summary>
    internal Int128[] Squares { get; }

    /// <summary>The smallest values: [sample][channel].</summary>
    internal float[] Lowest { get; }

    /// <summary>The largest values: [sample][channel].</summary>
    internal float[] Highest { get; }

    /// <summary>Persons in each mode: [sample][mode].</summary>
    internal int[] Modes { get; }

    /// <summary>Sums over persons of what was to be expected between two samples: [sample - 1][hazard].</summary>
    internal Int128[] HazardSums { get; }

    /// <summary>Sums of their squares.</summary>
    internal Int128[] HazardSquares { get; }

    /// <summary>The place of a channel at a sample in sums and ends.</summary>
    internal int At(int channel, int sample) => (sample * channels) + channel;

    /// <summary>The first bin of a channel at a sample.</summary>
    internal int BinsAt(int channel, int sample) => (sample * bins) + Offsets[channel];

    /// <summary>Counts the values of some persons.</summary>
    internal void Add(int channel, int sample, in SummaryScale scale, ReadOnlySpan<float> values)
    {
        int at = At(channel, sample);
        Span<int> counts = Counts.AsSpan(BinsAt(channel, sample), scale.Bins);
        float lowest = Lowest[at];
        float highest = Highest[at];
        long sum = 0;
        ulong high = 0;
        ulong low = 0;
        foreach (float value in values)
        {
            counts[scale.BinOf(value)]++;
            long steps = scale.Fixed(value);
            sum += steps;
            high += Math.BigMul((ulong)steps, (ulong)steps, out ulong square);
            low += square;
            high += low < square ? 1UL : 0UL;
            lowest = value < lowest ? value : lowest;
            highest = value > highest ? value : highest;
        }

        // No value is below nothing, and of the few persons of a block the sum always fits.
        Sums[at] += sum;
        Squares[at] += new Int128(high, low);
        Lowest[at] = lowest;
        Highest[at] = highest;
    }

    /// <summary>Counts what was to be expected of a hazard between the sample before and this one.</summary>
    internal void AddHazard(int hazard, int sample, ReadOnlySpan<float> expected)
    {
        int at = ((sample - 1) * Hazards.Length) + hazard;
        foreach (float value in expected)
        {
            long steps = SummaryScale.Hazard.Fixed(value);
            HazardSums[at] += steps;
            HazardSquares[at] += Math.BigMul(steps, steps);
        }
    }

    /// <summary>Adds another tally of the same channels and samples.</summary>
    internal void Add(Tally other)
    {
        Add(Counts, other.Counts);
        Add(Modes, other.Modes);
        Add(Sums, other.Sums);
        Add(Squares, other.Squares);
        Add(HazardSums, other.HazardSums);
        Add(HazardSquares, other.HazardSquares);
        for (int i = 0; i < Lowest.Length; i++)
        {
            Lowest[i] = Math.Min(Lowest[i], other.Lowest[i]);
            Highest[i] = Math.Max(Highest[i], other.Highest[i]);
        }
    }

    private static void Add<T>(T[] to, T[] from)
        where T : System.Numerics.IAdditionOperators<T, T, T>
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = checked(to[i] + from[i]);
        }
    }
}
