namespace Holdfast.Simulation;

/// <summary>A course laid out in time: what falls due in which slot of six hours. The same for every person.</summary>
internal sealed class Plan
{
    /// <summary>Slots in a day. All times of a course are rounded to six hours, whatever the step of the engine.</summary>
    internal const int SlotsPerDay = 4;

    internal Plan(Course course)
    {
        Course = course;
        Slots = SlotOf(course.Lasts);
        List<Occurrence> all = Planner.LayOut(course, Slots);
        Due = new Occurrence[Slots + 1][];
        ILookup<int, Occurrence> bySlot = all.ToLookup(o => o.Slot);
        for (int slot = 0; slot <= Slots; slot++)
        {
            Due[slot] = bySlot[slot].ToArray();
        }
    }

    /// <summary>The course.</summary>
    internal Course Course { get; }

    /// <summary>The number of slots.</summary>
    internal int Slots { get; }

    /// <summary>What falls due, by slot.</summary>
    internal Occurrence[][] Due { get; }

    /// <summary>The slot of a time, rounded to the nearest.</summary>
    internal static int SlotOf(Duration time) => (time.Hours + 3) / 6;
}
