using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Keeps all channels of a block of persons every so many ticks.</summary>
internal readonly struct SampleWatcher<L>(float[] values, int samples, int ticksPerSample, int persons, int first) : IWatcher<L>
    where L : struct, ILane<L>
{
    private static readonly int Channels = Channel.Count;

    /// <summary>The tick of the first sample.</summary>
    public int Since { get; init; }

    public bool NeedsViews => true;

    /// <summary>Persons from this place on are not kept, though there is room for them.</summary>
    public int? Until { get; init; }

    public bool Wants(int tick, bool beforeEvents, bool moved) => !beforeEvents && (tick - Since) % ticksPerSample == 0 && (tick - Since) / ticksPerSample < samples;

    public void Look(Block<L> block, int tick, bool beforeEvents)
    {
        Span<float> lane = stackalloc float[L.Width];
        int sample = (tick - Since) / ticksPerSample;
        int width = Math.Min(L.Width, (Until ?? persons) - first);
        L[] outcomes = block.Outcomes();
        for (int c = 0; c < Channels; c++)
        {
            L.Store(c < Channel.QuantityCount ? block.Moment.Quantities[c] : outcomes[c - Channel.QuantityCount], lane);
            lane[..width].CopyTo(values.AsSpan((((c * samples) + sample) * persons) + first, width));
        }
    }
}
