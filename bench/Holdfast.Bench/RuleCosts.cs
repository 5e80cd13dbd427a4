using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Holdfast.Bench;

/// <summary>
/// What each rule costs. A block of sixteen persons is walked into the middle of the course; then each rule is visited alone,
/// again and again, doing with it what the engine does (rate, target and pull of a flow; strength, target and pull of an
/// event). The fastest of many short stretches is taken, so that what else runs on the machine hardly counts. A flow rule is
/// visited at every tick; an event rule as often as its occasion comes to anybody in the block.
/// </summary>
internal sealed class RuleCosts
{
    private const int Visits = 512, Stretches = 200, Passes = 5, Pause = 400;
    private readonly Moment<Lane16> moment;
    private readonly double[] nanoseconds = new double[Catalogue.Rules.Count];
    private readonly double[] perTick;
    private readonly double views;

    /// <summary>Measures all rules on a course.</summary>
    public RuleCosts(Course course)
    {
        RunOptions options = new();
        Block<Lane16> block = new(new(course), options, Setup.Of(options), Lineup.OfPersons(0, 0), keepReasons: false) { Occasions = new long[Enum.GetValues<Occasion>().Length] };
        Nobody nobody = default;
        block.Walk(ref nobody);
        double[] often = [.. block.Occasions!.Select(o => o / (double)block.Ticks)];
        perTick = [.. Catalogue.Rules.Select(r => r.Occasion is { } o ? often[(int)o] : 1)];

        block = new(new(course), options, Setup.Of(options), Lineup.OfPersons(0, 0), keepReasons: false);
        block.Begin();
        for (int tick = 0; tick < block.Ticks / 2; tick++)
        {
            block.Step(tick);
            block.Events(tick + 1);
        }

        moment = block.Moment;
        moment.Look();

        // The first passes let the runtime put its fastest code in place, which it does a while after code has been used.
        for (int pass = 0; pass < Passes; pass++)
        {
            Pass();
            Thread.Sleep(Pause);
        }

        views = Fastest(() =>
        {
            for (int i = 0; i < Visits; i++)
            {
                moment.LookForFlows();
            }
        });
    }

    private void Pass()
    {
        Flow flow = new(this);
        RuleBook.Flows(ref flow);
        foreach (Occasion occasion in Enum.GetValues<Occasion>())
        {
            Event one = new(this, Catalogue.Rules.First(r => r.Occasion == occasion).Index);
            RuleBook.Events(occasion, ref one);
        }
    }

    /// <summary>Nanoseconds for each lane and tick of a rule that is on, by its place.</summary>
    private double PerLaneTick(RuleInfo rule) => nanoseconds[rule.Index] * perTick[rule.Index] / Lane16.Width;

    /// <summary>The table, dearest first, with what is left of a measured whole.</summary>
    public IEnumerable<FormattableString> Table(double wholeNanoseconds)
    {
        RuleInfo[] rules = [.. Catalogue.Rules.Where(r => !r.Alternative)];
        double flows = rules.Where(r => r.Occasion is null).Sum(PerLaneTick);
        double events = rules.Where(r => r.Occasion is not null).Sum(PerLaneTick);
        double looks = views / Lane16.Width;
        yield return $"Nanoseconds for each lane and tick, sixteen lanes side by side, each rule timed by itself (the fastest of {Stretches} stretches of {Visits} visits):";
        yield return $"";
        yield return $"{"rule",-38} {"when",-14} {"visits a tick",13} {"ns a visit",10} {"ns a lane-tick",14}";
        foreach (RuleInfo rule in rules.OrderByDescending(PerLaneTick))
        {
            yield return $"{rule.Name,-38} {(rule.Occasion is { } o ? Words.Of(o.ToString()) : "all the time"),-14} {perTick[rule.Index],13:0.0000} {nanoseconds[rule.Index],10:0.0} {PerLaneTick(rule),14:0.0000}";
        }

        yield return $"";
        yield return $"{"all flow rules together",-78} {flows,14:0.00}";
        yield return $"{"all event rules together",-78} {events,14:0.00}";
        yield return $"{"the views that flow rules look at",-78} {looks,14:0.00}";
        yield return $"{"the rest: steps' shares, hazards, chance, sessions, samples, persons drawn",-78} {wholeNanoseconds - flows - events - looks,14:0.00}";
        yield return $"{"a tick of the whole engine, one thread, by processor seconds",-78} {wholeNanoseconds,14:0.00}";
    }

    private static double Fastest(Action stretch)
    {
        double fastest = double.PositiveInfinity;
        for (int i = 0; i < Stretches; i++)
        {
            long began = Stopwatch.GetTimestamp();
            stretch();
            fastest = Math.Min(fastest, (Stopwatch.GetTimestamp() - began) * (1e9 / Stopwatch.Frequency));
        }

        return fastest / Visits;
    }

    private readonly struct Nobody : IWatcher<Lane16>
    {
        public bool NeedsViews => false;

        public bool Wants(int tick, bool beforeEvents, bool moved) => false;

        public void Look(Block<Lane16> block, int tick, bool beforeEvents)
        {
        }
    }

    private struct Flow(RuleCosts costs) : IFlowVisitor
    {
        private readonly Lane16[] to = new Lane16[2];
        private int place;

        public void Visit<TRule>()
            where TRule : struct, IFlow
        {
            RuleInfo rule = Catalogue.Rules[place++];
            bool steady = rule.Strength.Symbols.All(s => s.Kind is SymbolKind.Parameter or SymbolKind.Trait);
            Lane16[] into = to;
            Moment<Lane16> m = costs.moment;
            costs.nanoseconds[rule.Index] = Fastest(() =>
            {
                for (int i = 0; i < Visits; i++)
                {
                    Once<TRule>(m, (int)rule.Quantity, steady, into);
                }
            });
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static void Once<TRule>(Moment<Lane16> m, int quantity, bool steady, Lane16[] into)
            where TRule : struct, IFlow
        {
            Lane16 rate = steady ? into[1] : TRule.Rate(m);
            into[0] += rate * (TRule.Toward(m) - m.Quantities[quantity]);
            into[1] += rate;
        }
    }

    private struct Event(RuleCosts costs, int firstRule) : IEventVisitor
    {
        private readonly Lane16[] to = new Lane16[1];
        private int place = firstRule;

        public void Visit<TRule>()
            where TRule : struct, IEventPull
        {
            RuleInfo rule = Catalogue.Rules[place++];
            Lane16[] into = to;
            Moment<Lane16> m = costs.moment;
            costs.nanoseconds[rule.Index] = Fastest(() =>
            {
                for (int i = 0; i < Visits; i++)
                {
                    Once<TRule>(m, into);
                }
            });
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        private static void Once<TRule>(Moment<Lane16> m, Lane16[] into)
            where TRule : struct, IEventPull
        {
            Lane16 strength = TRule.Strength(m);
            if (Lane16.Any(strength))
            {
                into[0] += strength * (TRule.Toward(m) - into[0]);
            }
        }
    }
}
