using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Keeps every rule's part in every change of one person, as it happens.</summary>
internal sealed class LedgerWriter
{
    internal const int ByTheCourse = -1;
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

    /// <summary>An event rule's part.</summary>
    internal void Add<L>(int rule, L part)
        where L : struct, ILane<L> => events.Add(new(Tick, rule, Catalogue.Rules[rule].Quantity, One(part)));

    /// <summary>The parts of all flow rules in the step that begins at a tick.</summary>
    internal void AddFlows<L>(int tick, L[] parts, L[] share)
        where L : struct, ILane<L>
    {
        for (int r = 0; r < flowRules; r++)
        {
            flows[(tick * flowRules) + r] = One(parts[r] * share[(int)Catalogue.Rules[r].Quantity]);
        }
    }

    internal Ledger Close() => new([.. events], flows, flowRules);

    private static float One<L>(L value)
        where L : struct, ILane<L>
    {
        Span<float> one = stackalloc float[L.Width];
        L.Store(value, one);
        return one[0];
    }
}
