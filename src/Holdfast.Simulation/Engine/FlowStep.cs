using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// One step of all rules that pull all the time. The pulls on a quantity act together: x moves toward their weighted
/// target at their summed rate, exactly as the differential equation would with targets and rates held over the step.
/// </summary>
internal struct FlowStep<L> : IFlowVisitor
    where L : struct, ILane<L>
{
    private readonly Moment<L> moment;
    private readonly L[] quantities;
    private readonly bool[] active;
    private readonly bool[] steady;
    private readonly L[] steadyRates;
    private readonly int[] pulled;
    private readonly L[] rates;
    private readonly L[] pulls;
    private readonly L[]? parts;
    private int rule;

    internal FlowStep(Moment<L> moment, bool[] active, bool[] steady, L[] steadyRates, int[] pulled, L[] rates, L[] pulls, L[]? parts)
    {
        this.moment = moment;
        this.active = active;
        this.steadyRates = steadyRates;
        this.steady = steady;
        this.pulled = pulled;
        this.rates = rates;
        this.pulls = pulls;
        this.parts = parts;
        quantities = moment.Quantities;
    }

    public void Visit<TRule>()
        where TRule : struct, IFlow
    {
        int place = rule++;
        if (!active[place])
        {
            return;
        }

        int q = pulled[place];
        L rate = steady[place] ? steadyRates[place] : TRule.Rate(moment);
        L pull = rate * (TRule.Toward(moment) - quantities[q]);
        rates[q] += rate;
        pulls[q] += pull;
        if (parts is not null)
        {
            parts[place] = pull;
        }
    }
}
