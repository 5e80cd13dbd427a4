namespace Holdfast.Simulation.Tests;

public class AllocationTests
{
    [Fact]
    public void A_step_allocates_nothing()
    {
        // The first walk lets the runtime settle; the second is another set of persons.
        Course course = Shelf.Course("attuned");
        Plan plan = new(course);
        RunOptions options = new() { Seed = 1 };
        Setup setup = Setup.Of(options);
        Walk(new Block<Lane16>(plan, options, setup, 0, keepReasons: false));
        Walk(new Block<Lane16>(plan, options, setup, 0, keepReasons: false));
        // The runtime itself may allocate once or twice while it settles on its fastest code, so the least of several walks counts.
        long least = long.MaxValue;
        for (int walk = 0; walk < 6; walk++)
        {
            Block<Lane16> block = new(plan, options, setup, 16, keepReasons: false);
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
