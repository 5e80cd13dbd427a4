namespace Holdfast.Reproduction;

/// <summary>claims.md: which rule carries which claim, and why some are carried by none.</summary>
internal static class ClaimPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make(IReadOnlyList<Phenomenon> phenomena)
    {
        IReadOnlyList<Claim> all = ClaimTable.All;
        int carried = all.Count(c => Rules(c).Length > 0);
        Markdown page = new Markdown("Claims")
            .Says("C1 to C65 restate, in our own words, what Smith claims in \"Working With the Inner Child\" and in his replies to readers (`smith-inner-child`); R1 to R7 are claims of readers who saw it otherwise. Nothing is quoted. "
                + $"Of {all.Count} claims, {carried} are carried by a rule; {all.Count - carried} are not, and the reason stands in the table.")
            .Says("A rule carries a claim when switching the rule off would take away what the claim says, or a part of it. That is the modeller's reading, and open to dispute. Phenomena are those that bear on the claim, whether or not a rule carries it.")
            .Table(["claim", "in a few words", "carried by", "phenomena"], all.Select(c => Row(c, phenomena)));
        return new("docs/model/claims.md", page.ToString());
    }

    /// <summary>The rules that carry a claim.</summary>
    public static RuleInfo[] Rules(Claim claim) => [.. Catalogue.Rules.Where(r => r.Claims.Contains(claim.Number))];

    private static IReadOnlyList<string> Row(Claim claim, IReadOnlyList<Phenomenon> phenomena)
    {
        RuleInfo[] rules = Rules(claim);
        return
        [
            $"**{claim.Number}**",
            claim.Says,
            rules.Length > 0 ? string.Join(", ", rules.Select(r => r.Name)) : $"*No rule.* {claim.CarriedElsewhere}",
            string.Join(", ", phenomena.Where(p => p.Claims.Contains(claim.Number)).Select(p => $"[{p.Id}](phenomena.md#{p.Id.ToLowerInvariant()})")),
        ];
    }
}
