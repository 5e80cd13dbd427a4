namespace Holdfast.Reproduction;

/// <summary>lesions.md: what each rule is needed for. Made only when asked for, since it takes minutes.</summary>
internal static class LesionPage
{
    /// <summary>Where it lies, where its numbers lie, and where its picture lies.</summary>
    public const string File = "docs/model/lesions.md", Numbers = "docs/model/lesions.csv", Picture = "docs/images/lesions.svg";

    /// <summary>What stands above the picture.</summary>
    public const string Heading = "Rules switched off, one at a time, by phenomena";

    /// <summary>All three.</summary>
    public static IReadOnlyList<string> Files { get; } = [File, Numbers, Picture];

    /// <summary>Writes the page, its numbers and its picture.</summary>
    public static IReadOnlyList<Page> Make(IReadOnlyList<LesionResult> results)
    {
        AlterationResult[] lesions = [.. results.Select(r => r.Lesion)];
        return
        [
            new(File, Text(results)),
            AlterationPages.Numbers(Numbers, lesions),
            AlterationPages.Picture(Picture, Heading, lesions),
        ];
    }

    private static string Text(IReadOnlyList<LesionResult> results)
    {
        int needed = results.Count(r => r.Lesion.Fallen.Count > 0);
        int lost = results.Count(r => r.Lesion.Fallen.Any(f => f.IsLost));
        Markdown page = new Markdown("Lesions: what each rule is needed for", "./holdfast reproduce --only lesions --into .")
            .Says($"Each rule is switched off alone, and all phenomena are run again: {LesionStudy.Persons} persons, seed {LesionStudy.Seed} (not used while tuning), at most {LesionStudy.Replicates} replicates of each, everything else the same. "
                + AlterationPages.WhatAFallIs
                + " With so few persons a fall just beyond one in ten can be luck, and shares are a little lower than with all replicates.")
            .Says($"Where none falls, the shipped courses are run, and the outcome is named that moves most in any of them: the mean over persons, with the rule and without. \"Most\" is by its share of the mean, or of {Markdown.Number(LesionStudy.SmallestMean)} where the mean is smaller, "
                + $"among movements of at least {Markdown.Number(LesionStudy.StandardErrors)} standard errors; where there is none, the surest movement is named. "
                + "Hazards are summed over the course (how many to expect), all else is the mean over the course.")
            .Says($"Of {results.Count} rules, {needed} are needed for some phenomenon, {lost} of them so much that one no longer holds; the other {results.Count - needed} move outcomes only. "
                + "`holdfast reproduce --only lesions` makes this page again, and compares; it takes minutes. "
                + $"All numbers stand in [lesions.csv](lesions.csv), as `holdfast lesions --seed {LesionStudy.Seed} --persons {LesionStudy.Persons} --replicates {LesionStudy.Replicates} --csv` writes them.")
            .Says("![Rules by phenomena: a cell is filled where the phenomenon falls without the rule, and crossed where it no longer holds](../images/lesions.svg)");
        foreach (IGrouping<Quantity, LesionResult> group in results.GroupBy(r => r.Rule.Quantity).OrderBy(g => g.Key))
        {
            page.Heading(Words.Of(group.Key));
            page.Table(["without", "phenomena that fall (share with → without; interval of the fall)", "else, what moves most"], group.Select(Row));
        }

        page.Heading("What each phenomenon needs").Table(["phenomenon", "no longer holds without", "seen in fewer without", "stands without"], AlterationPages.ByPhenomenon([.. results.Select(r => r.Lesion)]));
        page.Heading("Rules that no phenomenon needs").Says(string.Join(", ", results.Where(r => r.Lesion.Fallen.Count == 0).Select(r => $"\"{r.Rule.Name}\"")) + ".");
        return page.ToString();
    }

    /// <summary>A row of the page.</summary>
    internal static IReadOnlyList<string> Row(LesionResult result)
    {
        string under = string.Join(", ", result.Lesion.Alteration.Against.Select(s => $"`--switch \"{s.Key}={s.Value}\"`"));
        string rule = result.Rule.Name + (under.Length > 0 ? $" (with {under})" : "");
        string moved = result.Moved is { } m ? $"{Words.Of(m.Outcome)} in {m.Course}: {Movement(m.With, m.Without)}" : "";
        return [rule, AlterationPages.Falls(result.Lesion), moved];
    }

    /// <summary>Two means, with as many digits as it takes to see that they differ.</summary>
    internal static string Movement(double with, double without)
    {
        (string from, string to) = (Digits(with), Digits(without));
        for (int digits = 5; from == to && digits <= 8; digits++)
        {
            string format = "F" + digits.ToString(System.Globalization.CultureInfo.InvariantCulture);
            (from, to) = (with.ToString(format, System.Globalization.CultureInfo.InvariantCulture), without.ToString(format, System.Globalization.CultureInfo.InvariantCulture));
        }

        return $"{from} → {to}";
    }

    private static string Digits(double x) => Math.Abs(x) >= 10 ? x.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : Markdown.Number(x);
}
