using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// Counts a block of persons into a tally at every sample. Hazards are summed over each tick by the trapezoid between the
/// value after the events of one tick and the value before the events of the next, so that jumps fall where they happen.
/// </summary>
internal readonly struct SummaryWatcher<L> : IWatcher<L>
    where L : struct, ILane<L>
{
    private static readonly Channel[] ModeChannels =
        [Quantity.Guard, Quantity.Anger, Outcome.SelfSoothing, Quantity.Grief, Quantity.GriefWork, Outcome.Asking, Quantity.SafeSelf];

    private readonly Tally tally;
    private readonly Channel[] channels;
    private readonly SummaryScale[] scales;
    private readonly int samples;
    private readonly int ticksPerSample;
    private readonly int width;
    private readonly L[] before;
    private readonly L[] sums;
    private readonly float[] lanes;

    internal SummaryWatcher(Tally tally, Channel[] channels, SummaryScale[] scales, int samples, int ticksPerSample, int width)
    {
        this.tally = tally;
        this.channels = channels;
        this.scales = scales;
        this.samples = samples;
        this.ticksPerSample = ticksPerSample;
        this.width = width;
        before = new L[Tally.Hazards.Length];
        sums = new L[Tally.Hazards.Length];
        lanes = new float[ModeChannels.Length * L.Width];
    }

    public bool NeedsViews => true;

    public bool Wants(int tick, bool beforeEvents, bool moved) => tick <= (samples - 1) * ticksPerSample && (tick > 0 || !beforeEvents);

    public void Look(Block<L> block, int tick, bool beforeEvents)
    {
        if (beforeEvents)
        {
            for (int h = 0; h < sums.Length; h++)
            {
                sums[h] += before[h] + Outcomes.Read(block, Tally.Hazards[h]);
            }

            return;
        }

        if (tick % ticksPerSample == 0)
        {
            Sample(block, tick / ticksPerSample);
        }

        for (int h = 0; h < sums.Length; h++)
        {
            before[h] = Outcomes.Read(block, Tally.Hazards[h]);
        }
    }

    private void Sample(Block<L> block, int sample)
    {
        Span<float> lane = lanes.AsSpan(0, L.Width);
        L[] outcomes = block.Outcomes();
        if (sample > 0)
        {
            for (int h = 0; h < sums.Length; h++)
            {
                L.Store(sums[h] * (0.5f / block.TicksPerDay), lane);
                tally.AddHazard(h, sample, lane[..width]);
                sums[h] = 0f;
            }
        }

        for (int c = 0; c < channels.Length; c++)
        {
            L.Store(Value(block, outcomes, channels[c]), lane);
            tally.Add(c, sample, scales[c], lane[..width]);
        }

        for (int c = 0; c < ModeChannels.Length; c++)
        {
            L.Store(Value(block, outcomes, ModeChannels[c]), lanes.AsSpan(c * L.Width, L.Width));
        }

        for (int i = 0; i < width; i++)
        {
            float At(int channel, float[] from) => from[(channel * L.Width) + i];
            Mode mode = Modes.Of(At(0, lanes), At(1, lanes), At(2, lanes), At(3, lanes), At(4, lanes), At(5, lanes), At(6, lanes));
            tally.Modes[(sample * Tally.ModeCount) + (int)mode]++;
        }
    }

    private static L Value(Block<L> block, L[] outcomes, Channel channel) =>
        channel.IsQuantity ? block.Moment.Quantities[channel.Index] : outcomes[channel.Index - Channel.QuantityCount];
}
