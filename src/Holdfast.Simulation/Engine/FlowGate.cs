using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// Marks the flow rules that can pull at all now: on, and with the circumstance that they need. Rates that hang on the
/// persons alone are worked out here, once, and not at every step.
/// </summary>
internal struct FlowGate<L> : IFlowVisitor
    where L : struct, ILane<L>
{
    private readonly Moment<L> moment;
    private readonly bool[] on;
    private readonly bool[] active;
    private readonly bool[] steady;
    private readonly L[] steadyRates;
    private int rule;

    internal FlowGate(Moment<L> moment, bool[] on, bool[] active, bool[] steady, L[] steadyRates)
    {
        this.steady = steady;
        this.steadyRates = steadyRates;
        this.moment = moment;
        this.on = on;
        this.active = active;
    }

    public void Visit<TRule>()
        where TRule : struct, IFlow
    {
        int place = rule++;
        active[place] = on[place] && (TRule.Only is not { } needed || L.Any(moment.Circumstances[(int)needed]));
        if (steady[place])
        {
            steadyRates[place] = TRule.Rate(moment);
        }
    }
}
