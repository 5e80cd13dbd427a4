namespace Holdfast.Simulation;

/// <summary>A stretch with one way of working, or of changing gradually from one to the next.</summary>
/// <param name="From">Its first slot.</param>
/// <param name="Until">The slot after its last.</param>
/// <param name="Practice">The way of working at its beginning.</param>
/// <param name="Next">The way of working at its end, while it changes gradually; otherwise nothing.</param>
/// <param name="Change">The change that began it, or nothing.</param>
internal sealed record Era(int From, int Until, Practice Practice, Practice? Next, Change? Change)
{
    /// <summary>How far the gradual change has gone at a slot, 0 to 1.</summary>
    internal double Progress(int slot) => Next is null ? 0 : Math.Clamp((slot - From) / (double)Math.Max(1, Until - From), 0, 1);

    /// <summary>The eras of a helper, in order.</summary>
    internal static Era[] Of(Helper helper, int until)
    {
        List<Era> eras = [];
        Practice now = helper.Practice;
        int from = Plan.SlotOf(helper.From);
        Change? cause = null;
        foreach (Change change in helper.Changes.OrderBy(c => c.At.Hours))
        {
            int at = Plan.SlotOf(change.At);
            if (at > from)
            {
                eras.Add(new(from, Math.Min(at, until), now, null, cause));
            }

            int done = Plan.SlotOf(change.At + change.Over);
            if (done > at)
            {
                eras.Add(new(at, Math.Min(done, until), now, change.After, change));
                cause = null;
                from = done;
            }
            else
            {
                cause = change;
                from = at;
            }

            now = change.After;
        }

        if (from < until)
        {
            eras.Add(new(from, until, now, null, cause));
        }

        return [.. eras];
    }
}
