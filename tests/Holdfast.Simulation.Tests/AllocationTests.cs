using System.Diagnostics;

namespace Holdfast.Simulation.Tests;

public class AllocationTests
{
    [Fact]
    public void A_step_allocates_nothing()
    {
        Course course = Shelf.Course("attuned");
        Plan plan = new(course);
        RunOptions options = new() { Seed = 1 };
        Setup setup = Setup.Of(options);

        // Until the runtime has put its fastest code in place, its first and slowest may box a value here and there;
        // beside other work that takes seconds. So walks are made until one allocates nothing, for at most a minute.
        TimeSpan patience = TimeSpan.FromMinutes(1);
        Stopwatch watch = Stopwatch.StartNew();
        long least = long.MaxValue;
        while (least > 0 && watch.Elapsed < patience)
        {
            Block<Lane16> block = new(plan, options, setup, Lineup.OfPersons(16, 0), keepReasons: false);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Walk(block);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    private static void Walk(Block<Lane16> block)
    {
        block.Begin();
        for (int tick = 0; tick < block.Ticks; tick++)
        {
            block.Step(tick);
            block.Events(tick + 1);
        }
    }
}
