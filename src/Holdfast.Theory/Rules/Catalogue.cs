namespace Holdfast.Theory;

/// <summary>
/// Everything that the model consists of, gathered by running every rule once on formulas. Nothing is typed twice: the
/// engine, the documentation, the checks and the command line all read this.
/// </summary>
public static class Catalogue
{
    /// <summary>Raised when a rule, a number or a quantity changes what any course does.</summary>
    public const string ModelVersion = "1.0";

    private const int MostParameters = 512;

    private static readonly Gathered All = Gather();

    /// <summary>All rules: first those that pull all the time, then those of occasions, in order of evaluation.</summary>
    public static IReadOnlyList<RuleInfo> Rules => All.Rules;

    /// <summary>All parameters, in order of first use.</summary>
    public static IReadOnlyList<Parameter> Parameters => All.Parameters;

    /// <summary>The formula of each view.</summary>
    public static IReadOnlyList<(View View, Formula Formula)> Views => All.Views;

    /// <summary>What each act means, as formulas; only what is not zero.</summary>
    public static IReadOnlyList<(Act Act, Meaning Meaning, Formula Formula)> Meanings => All.Meanings;

    /// <summary>The formula of each hazard and judged outcome, by its name.</summary>
    public static IReadOnlyList<(string Name, Formula Formula)> Outcomes => All.Outcomes;

    /// <summary>Finds a rule by name; null when there is none.</summary>
    public static RuleInfo? Find(string name) =>
        Rules.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The place of a parameter in <see cref="Parameters"/>, by its key; -1 when there is none.</summary>
    public static int PlaceOf(string key)
    {
        for (int i = 0; i < Parameters.Count; i++)
        {
            if (Parameters[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private static Gathered Gather()
    {
        Moment<Formula> m = Symbols();
        Gathered all = new();
        Flows flows = new(m, all.Rules);
        RuleBook.Flows(ref flows);
        foreach (Occasion occasion in Enum.GetValues<Occasion>())
        {
            Events events = new(occasion, m, all.Rules);
            RuleBook.Events(occasion, ref events);
        }

        Formula[] symbols = [.. m.Views];
        ViewRules.Look(m);
        foreach (View view in Enum.GetValues<View>())
        {
            all.Views.Add((view, m.Views[(int)view]));
        }

        symbols.CopyTo(m.Views, 0);
        Formula[] meanings = [.. m.Meanings];
        foreach (Act act in Enum.GetValues<Act>())
        {
            ActMeanings.Weigh(act, m);
            foreach (Meaning meaning in Enum.GetValues<Meaning>())
            {
                Formula f = m.Meanings[(int)meaning];
                if (f.ToString() != "0")
                {
                    all.Meanings.Add((act, meaning, f));
                }
            }
        }

        meanings.CopyTo(m.Meanings, 0);
        Formula ache = Formula.Of(new Symbol("ache", SymbolKind.View));
        all.Outcomes.Add(("asking", Hazards.Asking(m)));
        all.Outcomes.Add(("telling", Hazards.Telling(m)));
        all.Outcomes.Add(("faltering", Hazards.Falter(m)));
        all.Outcomes.Add(("judged ready", Hazards.JudgedReady(m)));
        all.Outcomes.Add(("repair chance", Hazards.RepairChance(m)));
        all.Outcomes.Add(("leaving", Hazards.Leaving(m, ache)));
        all.Outcomes.Add(("dismissal", Hazards.Dismissal(m)));
        all.Outcomes.Add(("ache", Hazards.Ache(m)));
        all.Outcomes.Add(("functioning", Hazards.Functioning(m, ache)));

        IEnumerable<Formula> formulas = all.Rules.SelectMany(r => new[] { r.Toward, r.Strength })
            .Concat(all.Views.Select(v => v.Formula))
            .Concat(all.Meanings.Select(x => x.Formula))
            .Concat(all.Outcomes.Select(o => o.Formula));
        foreach (Parameter parameter in formulas.SelectMany(f => f.Symbols).Select(s => s.Parameter).OfType<Parameter>())
        {
            if (!all.Parameters.Contains(parameter))
            {
                all.Parameters.Add(parameter);
            }
        }

        return all.Parameters.Max(p => p.Index) < MostParameters ? all : throw new InvalidOperationException("There are more parameters than places.");
    }

    /// <summary>Places that the values of a person need.</summary>
    internal static int Places { get; } = All.Parameters.Max(p => p.Index) + 1;

    private static Moment<Formula> Symbols()
    {
        Moment<Formula> m = new(MostParameters);
        for (int p = 0; p < MostParameters; p++)
        {
            m.Parameters[p] = Formula.Of(new Symbol(p));
        }

        Name(m.Quantities, Enum.GetNames<Quantity>(), SymbolKind.Quantity);
        Name(m.Traits, Enum.GetNames<Trait>(), SymbolKind.Trait);
        Name(m.Circumstances, Enum.GetNames<Circumstance>(), SymbolKind.Circumstance);
        Name(m.Meanings, Enum.GetNames<Meaning>(), SymbolKind.Meaning);
        Name(m.Views, Enum.GetNames<View>(), SymbolKind.View);
        return m;
    }

    private static void Name(Formula[] into, string[] names, SymbolKind kind)
    {
        for (int i = 0; i < into.Length; i++)
        {
            into[i] = Formula.Of(new Symbol(Words.Of(names[i]), kind));
        }
    }

    private sealed class Gathered
    {
        internal List<RuleInfo> Rules { get; } = [];

        internal List<Parameter> Parameters { get; } = [];

        internal List<(View View, Formula Formula)> Views { get; } = [];

        internal List<(Act Act, Meaning Meaning, Formula Formula)> Meanings { get; } = [];

        internal List<(string Name, Formula Formula)> Outcomes { get; } = [];
    }

    private readonly struct Flows(Moment<Formula> m, List<RuleInfo> rules) : IFlowVisitor
    {
        public void Visit<TRule>()
            where TRule : struct, IFlow =>
            rules.Add(Of(rules.Count, TRule.Card, null, TRule.Toward(m), TRule.Rate(m)));
    }

    private readonly struct Events(Occasion occasion, Moment<Formula> m, List<RuleInfo> rules) : IEventVisitor
    {
        public void Visit<TRule>()
            where TRule : struct, IEventPull =>
            rules.Add(Of(rules.Count, TRule.Card, occasion, TRule.Toward(m), TRule.Strength(m)));
    }

    private static RuleInfo Of(int index, RuleCard card, Occasion? occasion, Formula toward, Formula strength) =>
        new(index, card.Name, card.Quantity, occasion, card.Sentence, card.Claims.Split(' '), toward, strength, Switches.IsAlternative(card.Name));
}
