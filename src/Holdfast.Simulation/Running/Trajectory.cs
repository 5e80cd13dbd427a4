using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// One person's whole course, tick by tick: every channel, every mark, and every rule's part in every change.
/// </summary>
public sealed class Trajectory
{
    private readonly float[] values;
    private readonly Mode[] modes;
    private readonly Ledger ledger;

    internal Trajectory(Course course, RunOptions options, int ticks, float[] values, Mode[] modes, IReadOnlyList<Mark> marks, Ledger ledger)
    {
        Course = course;
        Options = options;
        Ticks = ticks;
        Marks = marks;
        this.values = values;
        this.modes = modes;
        this.ledger = ledger;
    }

    /// <summary>The course that was run.</summary>
    public Course Course { get; }

    /// <summary>How it was run.</summary>
    public RunOptions Options { get; }

    /// <summary>The number of ticks; there are Ticks + 1 samples, from the beginning to the end.</summary>
    public int Ticks { get; }

    /// <summary>Days per tick.</summary>
    public double DaysPerTick => 1.0 / Options.TicksPerDay;

    /// <summary>Sessions, breaks, requests, ruptures, endings and the rest, in order of time.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>The value of a channel at a tick, after what happened at that tick.</summary>
    public float this[Channel channel, int tick] => values[(channel.Index * (Ticks + 1)) + tick];

    /// <summary>All values of a channel, one per tick and one at the end.</summary>
    public ReadOnlySpan<float> Curve(Channel channel) => values.AsSpan(channel.Index * (Ticks + 1), Ticks + 1);

    /// <summary>The mode at a tick.</summary>
    public Mode ModeAt(int tick) => modes[tick];

    /// <summary>The tick of a time in days, within the course.</summary>
    public int TickOfDay(double day) => Math.Clamp((int)Math.Round(day * Options.TicksPerDay), 0, Ticks);

    /// <summary>
    /// Why a quantity changed between two ticks: each rule's part, largest first. The parts sum to the change (within 1e-5).
    /// </summary>
    public IReadOnlyList<Reason> Why(Quantity quantity, int fromTick, int toTick) => ledger.Why(quantity, fromTick, toTick);

    /// <summary>A hash of every bit of every quantity at every tick (FNV-1a, 64 bits): the same on every machine.</summary>
    public ulong Hash()
    {
        ulong hash = 14695981039346656037UL;
        int length = Channel.QuantityCount * (Ticks + 1);
        for (int i = 0; i < length; i++)
        {
            uint bits = BitConverter.SingleToUInt32Bits(values[i]);
            for (int b = 0; b < 4; b++)
            {
                hash = (hash ^ (bits & 255)) * 1099511628211UL;
                bits >>= 8;
            }
        }

        return hash;
    }
}
