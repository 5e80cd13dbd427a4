using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Keeps some channels of a block of persons at some ticks, person by person.</summary>
internal readonly struct MomentWatcher<L>(IReadOnlyList<Channel> channels, int[] placeOfTick, int moments, float[] into, int first, int persons) : IWatcher<L>
    where L : struct, ILane<L>
{
    public bool NeedsViews => true;

    public bool Wants(int tick, bool beforeEvents, bool moved) => !beforeEvents && placeOfTick[tick] >= 0;

    public void Look(Block<L> block, int tick, bool beforeEvents)
    {
        Span<float> lane = stackalloc float[L.Width];
        int width = Math.Min(L.Width, persons - first);
        int stride = channels.Count * moments;
        int place = placeOfTick[tick];
        for (int c = 0; c < channels.Count; c++)
        {
            L.Store(Outcomes.Read(block, channels[c]), lane);
            for (int i = 0; i < width; i++)
            {
                into[((first + i) * stride) + (c * moments) + place] = lane[i];
            }
        }
    }
}
