namespace Holdfast.Theory.Tests;

public class RuleTests
{
    [Fact]
    public void The_model_has_about_ninety_pulls() => Assert.InRange(Catalogue.Rules.Count(r => !r.Alternative), 60, 95);

    [Fact]
    public void Names_of_rules_are_unique() => Assert.Equal(Catalogue.Rules.Count, Catalogue.Rules.Select(r => r.Name).Distinct().Count());

    [Fact]
    public void Keys_of_parameters_are_unique() => Assert.Equal(Catalogue.Parameters.Count, Catalogue.Parameters.Select(p => p.Key).Distinct().Count());

    [Fact]
    public void Every_rule_is_a_sentence_and_carries_a_claim()
    {
        foreach (RuleInfo rule in Catalogue.Rules)
        {
            Assert.EndsWith(".", rule.Sentence, StringComparison.Ordinal);
            Assert.NotEmpty(rule.Claims);
            Assert.All(rule.Claims, c => Assert.Matches("^(C([1-9]|[1-5][0-9]|6[0-5])|R[1-7])$", c));
        }
    }

    [Fact]
    public void No_rule_holds_a_loose_number()
    {
        IEnumerable<(string Name, Formula Formula)> all = Catalogue.Rules.SelectMany(r => new[] { (r.Name, r.Toward), (r.Name, r.Strength) })
            .Concat(Catalogue.Views.Select(v => (v.View.ToString(), v.Formula)))
            .Concat(Catalogue.Meanings.Select(m => ($"{m.Act} {m.Meaning}", m.Formula)))
            .Concat(Catalogue.Outcomes);
        foreach ((string name, Formula formula) in all)
        {
            Assert.All(formula.Literals, n => Assert.True(n is 0 or 1 or 2, $"{name} holds the number {n}: {formula}"));
        }
    }

    [Fact]
    public void Every_quantity_is_moved_by_some_rule() =>
        Assert.Empty(Enum.GetValues<Quantity>().Except(Catalogue.Rules.Select(r => r.Quantity)));

    [Fact]
    public void Every_act_means_something() =>
        Assert.Empty(Enum.GetValues<Act>().Except(Catalogue.Meanings.Select(m => m.Act)));

    [Fact]
    public void Every_meaning_is_read_by_a_rule()
    {
        HashSet<string> read = [.. Catalogue.Rules.SelectMany(r => r.Reads).Where(s => s.Kind == SymbolKind.Meaning).Select(s => s.Name)];
        Assert.All(Enum.GetValues<Meaning>(), m => Assert.Contains(Words.Of(m), read));
    }

    [Fact]
    public void Every_parameter_says_what_it_is()
    {
        foreach (Parameter p in Catalogue.Parameters)
        {
            Assert.False(string.IsNullOrWhiteSpace(p.Meaning) || string.IsNullOrWhiteSpace(p.Unit) || string.IsNullOrWhiteSpace(p.Source), p.Key);
            Assert.True(p.Default > 0, p.Key);
            Assert.InRange(p.At(0.5), p.Spread == Spread.LogUniform ? p.Lowest!.Value : p.Default * 0.999, p.Spread == Spread.LogUniform ? p.Highest!.Value : p.Default * 1.001);
        }
    }

    [Fact]
    public void Declared_ranges_are_kept() =>
        Gen.Select(Gen.Int[0, Catalogue.Parameters.Count - 1], Gen.Double[1e-6, 1 - 1e-6]).Sample((i, q) =>
        {
            Parameter p = Catalogue.Parameters[i];
            double x = p.At(q);
            Assert.True(x > 0);
            if (p.Lowest is { } low)
            {
                Assert.InRange(x, low * 0.999999, p.Highest!.Value * 1.000001);
            }

            if (p.Spread is Spread.LogOddsNormal or Spread.LogNormalCapped)
            {
                Assert.True(x < 1);
            }
        });

    [Fact]
    public void Switches_name_rules_and_parameters_that_exist()
    {
        foreach (SwitchOption option in Switches.All.SelectMany(s => s.Options))
        {
            Assert.All(option.Off.Concat(option.On), name => Assert.NotNull(Catalogue.Find(name)));
            Assert.All(option.Scaled.Keys, key => Assert.Contains(Catalogue.Parameters, p => p.Key == key));
        }
    }

    [Fact]
    public void Every_target_and_strength_stays_between_nothing_and_everything() =>
        Gen.Select(Gen.Float[0f, 1f].Array[400], Gen.Int[0, int.MaxValue]).Sample((x, pick) =>
        {
            Moment<Lane1> m = new();
            int n = 0;
            float Next() => x[n++ % x.Length];
            Fill(m.Quantities, Next);
            Fill(m.Traits, Next);
            Fill(m.Circumstances, Next);
            Fill(m.Parameters, Next);
            foreach (Parameter p in Catalogue.Parameters)
            {
                m.Parameters[p.Index] = (float)p.At(Math.Clamp(Next(), 0.001, 0.999));
            }

            m.Look();
            foreach (Lane1 view in m.Views)
            {
                Assert.InRange(Value(view), 0f, 1.0001f);
            }

            Act act = Enum.GetValues<Act>()[pick % Enum.GetValues<Act>().Length];
            ActMeanings.Weigh(act, m);
            foreach (Lane1 meaning in m.Meanings)
            {
                Assert.InRange(Value(meaning), 0f, 1.0001f);
            }

            Bounds bounds = new(m);
            RuleBook.Flows(ref bounds);
            foreach (Occasion occasion in Enum.GetValues<Occasion>())
            {
                RuleBook.Events(occasion, ref bounds);
            }
        });

    private static void Fill(Lane1[] into, Func<float> next)
    {
        for (int i = 0; i < into.Length; i++)
        {
            into[i] = next();
        }
    }

    private static float Value(Lane1 lane)
    {
        Span<float> one = stackalloc float[1];
        Lane1.Store(lane, one);
        return one[0];
    }

    private readonly struct Bounds(Moment<Lane1> m) : IFlowVisitor, IEventVisitor
    {
        void IFlowVisitor.Visit<TRule>()
        {
            Assert.InRange(Value(TRule.Toward(m)), 0f, 1.0001f);
            Assert.True(Value(TRule.Rate(m)) >= 0, TRule.Card.Name);
        }

        void IEventVisitor.Visit<TRule>()
        {
            Assert.InRange(Value(TRule.Toward(m)), 0f, 1.0001f);
            Assert.InRange(Value(TRule.Strength(m)), 0f, 1.0001f);
        }
    }
}
