using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>All pulls of one occasion, from the state just before it, for the persons whom it concerns.</summary>
internal struct EventStep<L> : IEventVisitor
    where L : struct, ILane<L>
{
    private readonly Moment<L> moment;
    private readonly bool[] on;
    private readonly L[] after;
    private readonly L whom;
    private readonly LedgerWriter? ledger;
    private int rule;

    internal EventStep(Moment<L> moment, bool[] on, L[] after, L whom, int firstRule, LedgerWriter? ledger)
    {
        this.moment = moment;
        this.on = on;
        this.after = after;
        this.whom = whom;
        this.ledger = ledger;
        rule = firstRule;
    }

    public void Visit<TRule>()
        where TRule : struct, IEventPull
    {
        int place = rule++;
        if (!on[place])
        {
            return;
        }

        L strength = TRule.Strength(moment) * whom;
        if (!L.Any(strength))
        {
            return;
        }

        int q = (int)TRule.Card.Quantity;
        L before = after[q];
        after[q] = before + (strength * (TRule.Toward(moment) - before));
        ledger?.Add(place, before, after[q]);
    }
}
