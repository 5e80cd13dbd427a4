using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// Some cases on their way through a course, walked a few ticks at a time, so that a program with a single thread can do
/// other things in between and stop at once. What comes out is the same, bit for bit, as in one go.
/// </summary>
internal abstract class Walk
{
    /// <summary>Persons walked together where the widest vector has 128 bits: few at first, to have something to show.</summary>
    internal const int Few = 8, Usual = 16;

    /// <summary>The cases of the next block: few when nobody is done yet.</summary>
    internal static Case[] Next(IReadOnlyList<Case> cases, int done) =>
        [.. Enumerable.Range(done, Math.Min(done == 0 ? Few : Usual, cases.Count - done)).Select(i => cases[i])];

    /// <summary>Walks on; true when the end has been reached.</summary>
    internal abstract bool On(int ticks);

    /// <summary>Cases that keep all curves, in columns of an array that begins at a place.</summary>
    internal static Walk Curves(Plan plan, RunOptions options, Setup setup, Case[] cases, DrawnParameters? drawn, float[] values, int samples, int ticksPerSample, int persons, int first)
    {
        return cases.Length <= Few ? Make<LanePair>() : Make<LaneQuad>();

        Walk Make<L>()
            where L : struct, ILane<L> =>
            new Of<L, SampleWatcher<L>>(
                new(plan, options, setup, Lineup.OfCases(cases), keepReasons: false, drawn), new(values, samples, ticksPerSample, persons, first) { Until = first + cases.Length }, null);
    }

    /// <summary>Cases of which probes are read, into arrays that begin at a place.</summary>
    internal static Walk Probes(Plan plan, RunOptions options, Setup setup, Case[] cases, DrawnParameters? drawn, IReadOnlyList<Probe> probes, float[][] results, int first)
    {
        return cases.Length <= Few ? Make<LanePair>() : Make<LaneQuad>();

        Walk Make<L>()
            where L : struct, ILane<L>
        {
            Block<L> block = new(plan, options, setup, Lineup.OfCases(cases), keepReasons: false, drawn);
            return new Of<L, ProbeWatcher<L>>(block, new(probes, options.TicksPerDay, block.Ticks), w => w.Result(results, first, first + cases.Length));
        }
    }

    private sealed class Of<L, TWatcher>(Block<L> block, TWatcher watcher, Action<TWatcher>? after) : Walk
        where L : struct, ILane<L>
        where TWatcher : struct, IWatcher<L>
    {
        private TWatcher watcher = watcher;
        private int tick = -1;

        internal override bool On(int ticks)
        {
            bool end = block.WalkOn(ref watcher, ref tick, ticks);
            if (end)
            {
                after?.Invoke(watcher);
            }

            return end;
        }
    }
}
