using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Every rule's part in every change, tick by tick, for one person.</summary>
internal sealed class Ledger(Ledger.Entry[] events, float[] flows, int flowRules)
{
    internal const string SetByTheCourse = "set by the course";

    /// <summary>One pull at a moment.</summary>
    internal readonly record struct Entry(int Tick, int Rule, Quantity Quantity, float Part);

    internal IReadOnlyList<Reason> Why(Quantity quantity, int fromTick, int toTick)
    {
        if (fromTick > toTick)
        {
            throw new ArgumentOutOfRangeException(nameof(fromTick), fromTick, $"A stretch begins before it ends; its end is {toTick}.");
        }

        double[] sums = new double[Catalogue.Rules.Count];
        double byTheCourse = 0;
        for (int r = 0; r < flowRules; r++)
        {
            if (Catalogue.Rules[r].Quantity == quantity)
            {
                for (int t = fromTick; t < toTick; t++)
                {
                    sums[r] += flows[(t * flowRules) + r];
                }
            }
        }

        foreach (Entry entry in events)
        {
            if (entry.Quantity == quantity && entry.Tick > fromTick && entry.Tick <= toTick)
            {
                if (entry.Rule == LedgerWriter.ByTheCourse)
                {
                    byTheCourse += entry.Part;
                }
                else
                {
                    sums[entry.Rule] += entry.Part;
                }
            }
        }

        List<Reason> reasons = [];
        for (int r = 0; r < sums.Length; r++)
        {
            if (sums[r] != 0)
            {
                reasons.Add(new(Catalogue.Rules[r].Name, Catalogue.Rules[r].Sentence, sums[r]));
            }
        }

        if (byTheCourse != 0)
        {
            reasons.Add(new(SetByTheCourse, "The course itself sets this value, as an experiment.", byTheCourse));
        }

        reasons.Sort((a, b) => Math.Abs(b.Part).CompareTo(Math.Abs(a.Part)));
        return reasons;
    }
}
