using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Keeps every channel at every tick of one person.</summary>
internal readonly struct TraceWatcher(float[] values, Mode[] modes, int samples) : IWatcher<Lane1>
{
    private static readonly Channel[] Channels = [.. Channel.All];

    public bool Wants(int tick, bool beforeEvents) => !beforeEvents;

    public void Look(Block<Lane1> block, int tick, bool beforeEvents)
    {
        Span<float> one = stackalloc float[1];
        for (int c = 0; c < Channels.Length; c++)
        {
            Lane1.Store(Outcomes.Read(block, Channels[c]), one);
            values[(c * samples) + tick] = one[0];
        }

        modes[tick] = Modes.Of(values, samples, tick);
    }
}
