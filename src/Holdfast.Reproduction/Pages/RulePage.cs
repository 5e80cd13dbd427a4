namespace Holdfast.Reproduction;

/// <summary>rules.md: every rule, by the quantity that it pulls.</summary>
internal static class RulePage
{
    /// <summary>Writes the page.</summary>
    public static Page Make()
    {
        int flows = Catalogue.Rules.Count(r => r.Occasion is null);
        Markdown page = new Markdown("Rules")
            .Says($"{Catalogue.Rules.Count} rules: {flows} pull all the time, {Catalogue.Rules.Count - flows} pull on an occasion; {Catalogue.Rules.Count(r => r.Alternative)} of them are alternatives that a [switch](switches.md) turns on. "
                + "Each is one sentence that a clinician can accept or dispute. A rule that pulls all the time moves its quantity *toward* a place at a *rate* per day; "
                + "one that pulls on an occasion moves it a *share* of the way at once. Any can be switched off by its name (`--lesion \"guard opens\"`); [lesions](lesions.md) tells what is lost then.")
            .Says("In formulas, names with a point are [parameters](parameters.md); the other names are [quantities and traits](quantities.md), [views](views.md), circumstances of the moment (tables in [the order of evaluation](order.md)) or what an [act](acts.md) means. "
                + "Union(a, b) is 1 − (1 − a)(1 − b): either or both. Mix(w, x) is 1 − w(1 − x): x matters as far as w says. "
                + "Soft step(x, h) is x²/(x² + h²) and steep step(x, h) is x⁴/(x⁴ + h⁴): one half at h. Above(a, b) is 1 where a is greater than b, else 0.");
        foreach (IGrouping<Quantity, RuleInfo> group in Catalogue.Rules.GroupBy(r => r.Quantity).OrderBy(g => g.Key))
        {
            page.Heading(Words.Of(group.Key));
            foreach (RuleInfo rule in group)
            {
                page.Says($"**{rule.Name}** ({When(rule)}; {string.Join(", ", rule.Claims.Select(c => $"[{c}](claims.md)"))}). {rule.Sentence}")
                    .List([$"toward {Markdown.Code(rule.Toward)}", $"{(rule.Occasion is null ? "rate" : "share")} {Markdown.Code(rule.Strength)}"]);
            }
        }

        return new("docs/model/rules.md", page.ToString());
    }

    private static string When(RuleInfo rule) =>
        (rule.Alternative ? "off unless switched on; " : "") + (rule.Occasion is { } occasion ? "at " + Named(occasion) : "all the time");

    /// <summary>An occasion in running text.</summary>
    public static string Named(Occasion occasion) => occasion switch
    {
        Occasion.Act => "an act",
        Occasion.Session => "a session",
        Occasion.Goodbye => "a goodbye",
        Occasion.Request => "a request",
        Occasion.Telling => "a telling",
        Occasion.Rehearsal => "a rehearsal",
        Occasion.Kept => "something agreed that is kept",
        Occasion.NotKept => "something agreed that is not kept",
        Occasion.ChoosingLess => "a choice of fewer sessions",
        Occasion.Parting => "a parting",
        Occasion.Beginning => "a beginning with a new helper",
        _ => throw new ArgumentOutOfRangeException(nameof(occasion), occasion, "No words are written for this occasion."),
    };
}
