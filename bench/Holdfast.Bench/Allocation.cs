namespace Holdfast.Bench;

/// <summary>What one step of the engine takes from the heap.</summary>
internal static class Allocation
{
    /// <summary>Bytes for each tick of a whole course, flows and events together, in a block that is built already.</summary>
    public static double PerTick(Course course)
    {
        RunOptions options = new();
        Plan plan = new(course);
        Setup setup = Setup.Of(options);
        Walk(new(plan, options, setup, Lineup.OfPersons(0, 0), keepReasons: false));
        Block<Lane16> block = new(plan, options, setup, Lineup.OfPersons(16, 0), keepReasons: false);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Walk(block);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)block.Ticks;
    }

    private static void Walk(Block<Lane16> block)
    {
        Nobody watcher = default;
        block.Walk(ref watcher);
    }

    private readonly struct Nobody : IWatcher<Lane16>
    {
        public bool NeedsViews => false;

        public bool Wants(int tick, bool beforeEvents, bool moved) => false;

        public void Look(Block<Lane16> block, int tick, bool beforeEvents)
        {
        }
    }
}
