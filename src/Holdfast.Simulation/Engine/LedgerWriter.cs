using System.Runtime.CompilerServices;
using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Keeps every rule's part in every change of one person, as it happens.</summary>
internal sealed class LedgerWriter
{
    internal const int ByTheCourse = -1;
    private static readonly int[] Pulled = [.. Catalogue.Rules.Select(r => (int)r.Quantity)];
    private readonly List<Ledger.Entry> events = [];
    private readonly float[] flows;
    private readonly int flowRules;

    internal LedgerWriter(int ticks, int flowRules)
    {
        this.flowRules = flowRules;
        flows = new float[ticks * flowRules];
    }

    /// <summary>The tick at which events now happen.</summary>
    internal int Tick { get; set; }

    /// <summary>The quantity that an entry by the course's own hand changes.</summary>
    internal void AddByTheCourse<L>(Quantity quantity, L part)
        where L : struct, ILane<L> => events.Add(new(Tick, ByTheCourse, quantity, One(part)));

    /// <summary>An event rule's part: what the quantity was before it and after it.</summary>
    internal void Add<L>(int rule, L before, L after)
        where L : struct, ILane<L> => events.Add(new(Tick, rule, (Quantity)Pulled[rule], (float)((double)One(after) - One(before))));

    /// <summary>
    /// The parts of all flow rules in the step that begins at a tick. What rounding leaves between their sum and the
    /// change itself is given to the largest, so that reasons add up over years.
    /// </summary>
    internal void AddFlows<L>(int tick, L[] parts, L[] share, L[] before, L[] after)
        where L : struct, ILane<L>
    {
        Span<double> left = stackalloc double[after.Length];
        Span<int> largest = stackalloc int[after.Length];
        largest.Fill(-1);
        for (int q = 0; q < after.Length; q++)
        {
            left[q] = (double)One(after[q]) - One(before[q]);
        }

        Span<float> row = flows.AsSpan(tick * flowRules, flowRules);
        for (int r = 0; r < flowRules; r++)
        {
            int q = Pulled[r];
            row[r] = One(parts[r] * share[q]);
            left[q] -= row[r];
            if (largest[q] < 0 || Math.Abs(row[r]) > Math.Abs(row[largest[q]]))
            {
                largest[q] = r;
            }
        }

        for (int q = 0; q < after.Length; q++)
        {
            if (largest[q] >= 0)
            {
                row[largest[q]] += (float)left[q];
            }
        }
    }

    /// <summary>How many parts have been written so far.</summary>
    internal int Written => events.Count;

    /// <summary>The parts of events written after the first few.</summary>
    internal IReadOnlyList<Ledger.Entry> Since(int written) => events[written..];

    /// <summary>Forgets the parts written after the first few.</summary>
    internal void Forget(int written) => events.RemoveRange(written, events.Count - written);

    internal Ledger Close() => new([.. events], flows, flowRules);

    // The first person of the lanes: reasons are kept for one.
    private static float One<L>(L value)
        where L : struct, ILane<L> => Unsafe.As<L, float>(ref value);
}
