using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// Some persons side by side, walking through one course. A tick is: all flows over the step; then the hazards that ran
/// out; then what the course puts at that time. The same code runs one person or sixteen.
/// </summary>
internal sealed partial class Block<L>
    where L : struct, ILane<L>
{
    private readonly Plan plan;
    private readonly RunOptions options;
    private readonly People people;
    private readonly bool[] on;
    private readonly Lineup lineup;
    private readonly int ticksPerSlot;
    private readonly L dt;
    private readonly L[] rates;
    private readonly L[] pulls;
    private readonly L[] share;
    private readonly L[] lastRates;
    private readonly L[]? parts;
    private LedgerWriter? ledger;
    private readonly List<(Quantity Quantity, L Value, int Until)> held = [];
    private readonly L[] outcomes = new L[Channel.Count - Channel.QuantityCount];
    private int? lossTick;
    private L asking;
    private bool touched = true;
    private bool gateMoved = true;
    private readonly bool[] active = new bool[FlowRules];
    private readonly L[] steadyRates = new L[FlowRules];

    internal Block(Plan plan, RunOptions options, Setup setup, Lineup lineup, bool keepReasons, DrawnParameters? drawn = null)
    {
        this.plan = plan;
        this.options = options;
        this.lineup = lineup;
        on = setup.On;
        people = new(plan.Course, options, setup.Scale, lineup, drawn);
        ticksPerSlot = options.TicksPerDay / Plan.SlotsPerDay;
        Ticks = plan.Slots * ticksPerSlot;
        dt = 1f / options.TicksPerDay;
        Moment = new();
        int quantities = Moment.Quantities.Length;
        rates = new L[quantities];
        pulls = new L[quantities];
        share = new L[quantities];
        lastRates = new L[quantities];
        after = new L[quantities];
        if (keepReasons)
        {
            parts = new L[FlowRules];
            ledger = new(Ticks, FlowRules);
            Marks = [];
        }

        people.Parameters(Moment);
        people.ClientTraits(Moment);
        people.FirstValues(Moment);
        StartHazards();
    }

    /// <summary>The state and all that rules look at.</summary>
    internal Moment<L> Moment { get; }

    /// <summary>Ticks of the whole course.</summary>
    internal int Ticks { get; }

    /// <summary>Ticks in a day.</summary>
    internal int TicksPerDay => options.TicksPerDay;

    /// <summary>What happened, if this is kept.</summary>
    internal List<Mark>? Marks { get; }

    /// <summary>How often each occasion came, for whomever in the block; nothing where nobody wants to know.</summary>
    internal long[]? Occasions { get; init; }

    /// <summary>All outcomes now, by place; the same array each time. The views must be up to date.</summary>
    internal L[] Outcomes()
    {
        Simulation.Outcomes.All(this, outcomes);
        return outcomes;
    }

    /// <summary>Closes the book of reasons.</summary>
    internal Ledger CloseLedger() => ledger!.Close();

    internal static int FlowRules { get; } = Catalogue.Rules.Count(r => r.Occasion is null);

    // Flow rules whose rate reads only parameters and traits: it is worked out when the frame changes, and not at every step.
    private static readonly bool[] Steady =
        [.. Catalogue.Rules.Where(r => r.Occasion is null).Select(r => r.Strength.Symbols.All(s => s.Kind is SymbolKind.Parameter or SymbolKind.Trait))];

    private static readonly bool[] SteadyQuantity =
        [.. Enum.GetValues<Quantity>().Select(q => Catalogue.Rules.Where(r => r.Occasion is null && r.Quantity == q).All(r => Steady[r.Index]))];

    private static readonly int[] Pulled = [.. Catalogue.Rules.Where(r => r.Occasion is null).Select(r => (int)r.Quantity)];

    private static readonly int[] FirstRuleOf = [.. Enum.GetValues<Occasion>().Select(o => Catalogue.Rules.First(r => r.Occasion == o).Index)];

    /// <summary>Walks through the course: the whole of it, or until the last tick at which something is read.</summary>
    internal void Walk<TWatcher>(ref TWatcher watcher, int lastTick = int.MaxValue)
        where TWatcher : struct, IWatcher<L>
    {
        Begin();
        Watch(ref watcher, 0, false);
        for (int tick = 0; tick < Math.Min(Ticks, lastTick); tick++)
        {
            Step(tick);
            int now = tick + 1;
            Watch(ref watcher, now, true);
            Events(now);
            Watch(ref watcher, now, false);
        }
    }

    /// <summary>What the course puts at the very beginning.</summary>
    internal void Begin() => Due(0);

    /// <summary>All flows over one step, and the hazards that run meanwhile.</summary>
    internal void Step(int tick)
    {
        Moment<L> m = Moment;
        Countdown(tick);
        m.LookForFlows();
        L before = touched ? Hazards.Asking(m) : asking;
        Flows(tick);
        asking = Hazards.Asking(m);
        touched = false;
        RunHazard(before, asking);
    }

    /// <summary>
    /// The mean of a quantity over the step just made: exact for a pull with constant target and rate, so that what lasts
    /// an hour counts for an hour, whatever the step.
    /// </summary>
    internal L MeanOverStep(Quantity quantity)
    {
        int q = (int)quantity;
        L before = Moment.Quantities[q] - (pulls[q] * share[q]);
        return before + (pulls[q] * dt * Elementary.Lag(rates[q] * dt));
    }

    /// <summary>What happens at a tick: requests that have come up, and what the course puts there.</summary>
    internal void Events(int tick)
    {
        if (ledger is not null)
        {
            ledger.Tick = tick;
        }

        if (RequestsAreDue(tick))
        {
            Requests(tick);
        }

        if (tick % ticksPerSlot == 0)
        {
            Due(tick);
        }

        Hold(tick);
    }

    private void Flows(int tick)
    {
        Moment<L> m = Moment;
        Array.Clear(rates);
        Array.Clear(pulls);
        bool frameMoved = gateMoved;
        if (gateMoved)
        {
            FlowGate<L> gate = new(m, on, active, Steady, steadyRates);
            RuleBook.Flows(ref gate);
            parts.AsSpan().Clear();
            gateMoved = false;
        }

        FlowStep<L> step = new(m, active, Steady, steadyRates, Pulled, rates, pulls, parts);
        RuleBook.Flows(ref step);
        L[] x = m.Quantities;
        if (ledger is not null)
        {
            x.AsSpan().CopyTo(after);
        }

        for (int q = 0; q < x.Length; q++)
        {
            // The share of a step's pull that takes effect; most rates never change, so it is often known already.
            if (frameMoved || (!SteadyQuantity[q] && !L.Same(rates[q], lastRates[q])))
            {
                share[q] = dt * Elementary.Fade(rates[q] * dt);
                lastRates[q] = rates[q];
            }

            x[q] += pulls[q] * share[q];
        }

        ledger?.AddFlows(tick, parts!, share, after, x);
    }

    private void Countdown(int tick)
    {
        if (lossTick is { } loss)
        {
            Moment.Circumstances[(int)Circumstance.DaysToLoss] = Math.Max(0, loss - tick) / (float)options.TicksPerDay;
        }
    }

    private void Hold(int tick)
    {
        for (int i = held.Count - 1; i >= 0; i--)
        {
            (Quantity quantity, L value, int until) = held[i];
            if (tick >= until)
            {
                held.RemoveAt(i);
            }
            else
            {
                Put(quantity, value);
            }
        }
    }

    private void Put(Quantity quantity, L value)
    {
        ledger?.AddByTheCourse(quantity, value - Moment[quantity]);
        Moment.Quantities[(int)quantity] = value;
        touched = true;
    }

    private void Watch<TWatcher>(ref TWatcher watcher, int tick, bool beforeEvents)
        where TWatcher : struct, IWatcher<L>
    {
        if (watcher.Wants(tick, beforeEvents, beforeEvents || touched))
        {
            if (watcher.NeedsViews)
            {
                Moment.Look();
            }

            watcher.Look(this, tick, beforeEvents);
        }
    }
}
