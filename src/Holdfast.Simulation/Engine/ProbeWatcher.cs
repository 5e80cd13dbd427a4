using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// Reads probes as the walk goes. Means and sums of a quantity use its exact mean over each step; those of an outcome the
/// trapezoid between the value after the events of one tick and the value before the events of the next, so that jumps
/// fall where they happen.
/// </summary>
internal struct ProbeWatcher<L> : IWatcher<L>
    where L : struct, ILane<L>
{
    private readonly Reader[] readers;
    private readonly int firstTick;
    private readonly int lastTick;
    private readonly bool views;

    internal ProbeWatcher(IReadOnlyList<Probe> probes, int ticksPerDay, int ticks)
    {
        int perSlot = ticksPerDay / Plan.SlotsPerDay;
        readers = [.. probes.Select(p => new Reader(p, Math.Min(Plan.SlotOf(p.From) * perSlot, ticks), Math.Min(Plan.SlotOf(p.Until) * perSlot, ticks), ticksPerDay))];
        firstTick = readers.Length == 0 ? int.MaxValue : readers.Min(r => r.From);
        lastTick = readers.Length == 0 ? -1 : readers.Max(r => r.Until);
        views = readers.Any(r => !r.Channel.IsQuantity);
    }

    /// <summary>The last tick at which something is read; -1 where nothing is.</summary>
    internal readonly int LastTick => lastTick;

    public readonly bool NeedsViews => views;

    public readonly bool Wants(int tick, bool beforeEvents, bool moved)
    {
        if (tick < firstTick || tick > lastTick)
        {
            return false;
        }

        foreach (Reader reader in readers)
        {
            if (reader.Wants(tick, beforeEvents, moved))
            {
                return true;
            }
        }

        return false;
    }

    public readonly void Look(Block<L> block, int tick, bool beforeEvents)
    {
        foreach (Reader reader in readers)
        {
            if (reader.Wants(tick, beforeEvents, moved: true))
            {
                reader.Read(block, tick, beforeEvents);
            }
        }
    }

    internal readonly void Result(float[][] results, int first, int persons)
    {
        Span<float> lane = stackalloc float[L.Width];
        int width = Math.Min(L.Width, persons - first);
        for (int p = 0; p < readers.Length; p++)
        {
            L.Store(readers[p].Result, lane);
            lane[..width].CopyTo(results[p].AsSpan(first, width));
        }
    }

    private sealed class Reader(Probe probe, int from, int until, int ticksPerDay)
    {
        private L sum;
        private L last;
        private L best;
        private L day;
        private L start;

        internal Channel Channel => probe.Channel;

        internal int From => from;

        internal int Until => until;

        private readonly int bin = 28 * ticksPerDay;

        private bool Integrates => probe.Statistic == Statistic.PeakDay || (probe.Statistic is Statistic.Mean or Statistic.Sum && !IsCount);

        private bool IsCount => !probe.Channel.IsQuantity && probe.Channel.Outcome is Outcome.Requests or Outcome.Tellings or Outcome.Falters;

        internal L Result => probe.Statistic switch
        {
            Statistic.Mean when !IsCount => until > from ? sum / (until - from) : last,
            Statistic.Sum when !IsCount => sum / ticksPerDay,
            Statistic.Sum or Statistic.Change or Statistic.Mean => last - start,
            Statistic.At => last,
            Statistic.Max or Statistic.Min => best,
            _ => day,
        };

        internal bool Wants(int tick, bool beforeEvents, bool moved)
        {
            if (tick < from || tick > until || (beforeEvents && tick == from))
            {
                return false;
            }

            if (Integrates)
            {
                // A quantity's mean is taken over the step, before the events. An outcome is read again where events moved it.
                return beforeEvents || tick == from || (moved && !probe.Channel.IsQuantity);
            }

            return !beforeEvents && (tick == from || tick == until || probe.Statistic is Statistic.Max or Statistic.Min or Statistic.FirstAbove);
        }

        internal void Read(Block<L> block, int tick, bool beforeEvents)
        {
            L value = Outcomes.Read(block, probe.Channel);
            if (Integrates)
            {
                if (beforeEvents)
                {
                    sum += probe.Channel.IsQuantity ? block.MeanOverStep(probe.Channel.Quantity) : (last + value) * 0.5f;
                    if (probe.Statistic == Statistic.PeakDay && (tick - from) % bin == 0)
                    {
                        L higher = tick - from == bin ? 1f : L.Above(sum, best);
                        best = (higher * sum) + ((1 - higher) * best);
                        day = (higher * ((tick - (bin / 2)) / (float)ticksPerDay)) + ((1 - higher) * day);
                        sum = 0f;
                    }
                }

                last = value;
                return;
            }

            L now = tick / (float)ticksPerDay;
            switch (probe.Statistic)
            {
                case Statistic.Max:
                    best = tick == from ? value : L.Max(best, value);
                    break;
                case Statistic.Min:
                    best = tick == from ? value : L.Min(best, value);
                    break;
                case Statistic.FirstAbove:
                    // best is 1 once the level has been reached; day keeps moving until then.
                    if (tick == from)
                    {
                        best = 0f;
                    }

                    day = (best * day) + ((1 - best) * now);
                    best = L.Max(best, 1 - L.Above((float)probe.Level, value));
                    break;
                default:
                    if (tick == from)
                    {
                        start = value;
                    }

                    last = value;
                    break;
            }
        }
    }
}
