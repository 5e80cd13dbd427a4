using System.Runtime.CompilerServices;
using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Keeps every channel at every tick of one person.</summary>
internal readonly struct TraceWatcher(float[] values, Mode[] modes, int samples) : IWatcher<Lane1>
{
    public bool NeedsViews => true;

    public bool Wants(int tick, bool beforeEvents, bool moved) => !beforeEvents;

    public void Look(Block<Lane1> block, int tick, bool beforeEvents)
    {
        Lane1[] quantities = block.Moment.Quantities;
        int at = tick;
        for (int q = 0; q < quantities.Length; q++)
        {
            values[at] = Unsafe.As<Lane1, float>(ref quantities[q]);
            at += samples;
        }

        Lane1[] outcomes = block.Outcomes();
        for (int o = 0; o < outcomes.Length; o++)
        {
            values[at] = Unsafe.As<Lane1, float>(ref outcomes[o]);
            at += samples;
        }

        modes[tick] = Modes.Of(values, samples, tick);
    }
}
