using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>
/// Reasons as whole thousandths that add up to the whole exactly, largest first, with the small ones put together. Each
/// is within a thousandth of its true part.
/// </summary>
internal sealed class Parts
{
    private const double Small = 0.04;

    internal Parts(IReadOnlyList<Reason> reasons, int most)
    {
        Reason[] sorted = [.. reasons];
        Array.Sort(sorted, (a, b) => Math.Abs(b.Part) != Math.Abs(a.Part)
            ? Math.Abs(b.Part).CompareTo(Math.Abs(a.Part))
            : string.CompareOrdinal(a.Rule, b.Rule));
        double whole = 0;
        foreach (Reason reason in sorted)
        {
            whole += reason.Part;
        }

        double largest = sorted.Length > 0 ? Math.Abs(sorted[0].Part) : 0;
        int shown = 0;
        while (shown < sorted.Length && shown < most && Math.Abs(sorted[shown].Part) >= Math.Max(largest * Small, 0.0005))
        {
            shown++;
        }

        // A single small one keeps its name; one that rounds to nothing has nothing to show.
        int counted = sorted.Length;
        if (sorted.Length - shown == 1)
        {
            bool seen = Math.Abs(sorted[shown].Part) >= 0.0005;
            shown += seen ? 1 : 0;
            counted -= seen ? 0 : 1;
        }

        double rest = 0;
        for (int i = shown; i < counted; i++)
        {
            rest += sorted[i].Part;
        }

        Shown = sorted[..shown];
        Gathered = counted - shown;
        Whole = (long)Math.Round(whole * 1000, MidpointRounding.AwayFromZero);
        double[] exact = new double[shown + (Gathered > 0 ? 1 : 0)];
        for (int i = 0; i < shown; i++)
        {
            exact[i] = sorted[i].Part * 1000;
        }

        if (Gathered > 0)
        {
            exact[shown] = rest * 1000;
        }

        Thousandths = Share(exact, Whole);
    }

    /// <summary>The reasons that stand for themselves.</summary>
    internal Reason[] Shown { get; }

    /// <summary>How many small ones are put together.</summary>
    internal int Gathered { get; }

    /// <summary>The parts of those that are shown and, last, of those put together, in thousandths.</summary>
    internal long[] Thousandths { get; }

    /// <summary>The whole change in thousandths.</summary>
    internal long Whole { get; }

    // Rounds down, then gives the thousandths that are missing to those that lost most.
    private static long[] Share(double[] exact, long whole)
    {
        long[] rounded = new long[exact.Length];
        int[] order = new int[exact.Length];
        long missing = whole;
        for (int i = 0; i < exact.Length; i++)
        {
            rounded[i] = (long)Math.Floor(exact[i]);
            missing -= rounded[i];
            order[i] = i;
        }

        Array.Sort(order, (a, b) =>
        {
            double lostA = exact[a] - rounded[a];
            double lostB = exact[b] - rounded[b];
            return lostA != lostB ? lostB.CompareTo(lostA) : a.CompareTo(b);
        });
        for (int k = 0; k < order.Length && missing > 0; k++, missing--)
        {
            rounded[order[k]]++;
        }

        return rounded;
    }
}
