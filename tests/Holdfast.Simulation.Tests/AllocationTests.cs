namespace Holdfast.Simulation.Tests;

public class AllocationTests
{
    [Fact]
    public void A_step_allocates_nothing()
    {
        // Two lengths of the same course: whatever a longer walk allocates beyond its plan would show as a difference per step.
        Course shorter = Shelf.Course("attuned") with { Lasts = Duration.Weeks(60) };
        Block<Lane16> block = new(new Plan(shorter), new() { Seed = 1 }, Setup.Of(new()), 0, keepReasons: false);
        block.Begin();
        for (int tick = 0; tick < 400; tick++)
        {
            block.Step(tick);
            block.Events(tick + 1);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int tick = 400; tick < 1600; tick++)
        {
            block.Step(tick);
            block.Events(tick + 1);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
