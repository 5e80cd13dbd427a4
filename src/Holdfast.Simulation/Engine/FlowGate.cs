using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Marks the flow rules that can pull at all now: on, and with the circumstance that they need.</summary>
internal struct FlowGate<L> : IFlowVisitor
    where L : struct, ILane<L>
{
    private readonly Moment<L> moment;
    private readonly bool[] on;
    private readonly bool[] active;
    private int rule;

    internal FlowGate(Moment<L> moment, bool[] on, bool[] active)
    {
        this.moment = moment;
        this.on = on;
        this.active = active;
    }

    public void Visit<TRule>()
        where TRule : struct, IFlow
    {
        int place = rule++;
        active[place] = on[place] && (TRule.Only is not { } needed || L.Any(moment.Circumstances[(int)needed]));
    }
}
