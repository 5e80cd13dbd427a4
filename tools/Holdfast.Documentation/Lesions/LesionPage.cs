namespace Holdfast.Documentation;

/// <summary>lesions.md: what each rule is needed for. Made only when asked for, since it takes minutes.</summary>
internal static class LesionPage
{
    /// <summary>Where it lies.</summary>
    public const string File = "docs/model/lesions.md";

    /// <summary>Writes the page.</summary>
    public static Page Make(IReadOnlyList<LesionResult> results)
    {
        int needed = results.Count(r => r.Fallen.Count > 0);
        Markdown page = new Markdown("Lesions: what each rule is needed for")
            .Says($"Each rule is switched off alone, and all phenomena are run again: {LesionStudy.Persons} persons, seed {LesionStudy.Seed} (not used while tuning), at most {LesionStudy.Replicates} replicates of each, everything else the same. "
                + $"Named are the phenomena whose weakest expectation is then seen in a clearly smaller share of persons: by more than {Markdown.Number(LesionStudy.ClearFall)}. "
                + "A phenomenon can fall and still hold; both shares stand beside it. With so few persons a fall just beyond that line can be luck, and shares are a little lower than with all replicates.")
            .Says($"Where none falls, the shipped courses are run, and the outcome is named that moves most in any of them: the mean over persons, with the rule and without. \"Most\" is by its share of the mean, or of {Markdown.Number(LesionStudy.SmallestMean)} where the mean is smaller, "
                + $"among movements of at least {Markdown.Number(LesionStudy.StandardErrors)} standard errors; where there is none, the surest movement is named. "
                + "Hazards are summed over the course (how many to expect), all else is the mean over the course.")
            .Says($"Of {results.Count} rules, {needed} are needed for some phenomenon; the other {results.Count - needed} move outcomes only. "
                + "Made by `dotnet run -c Release --project tools/Holdfast.Documentation -- --lesions`, and only by that: it takes minutes.");
        foreach (IGrouping<Quantity, LesionResult> group in results.GroupBy(r => r.Rule.Quantity).OrderBy(g => g.Key))
        {
            page.Heading(Words.Of(group.Key));
            page.Table(["without", "phenomena that fall (weakest share with → without)", "else, what moves most"], group.Select(Row));
        }

        return new(File, page.ToString());
    }

    /// <summary>A result in one line, for whoever waits.</summary>
    public static string Line(LesionResult result) => string.Join(" | ", Row(result));

    private static IReadOnlyList<string> Row(LesionResult result)
    {
        string rule = result.Rule.Name + (result.Under is { } u ? $" (with `--switch \"{u.Switch}={u.Option}\"`)" : "");
        string fallen = string.Join(", ", result.Fallen.Select(f => $"{f.Phenomenon} {Markdown.Share(f.With)} → {Markdown.Share(f.Without)}"));
        string moved = result.Moved is { } m ? $"{Words.Of(m.Outcome)} in {m.Course}: {Digits(m.With)} → {Digits(m.Without)}" : "";
        return [rule, fallen, moved];
    }

    private static string Digits(double x) => Math.Abs(x) >= 10 ? x.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : Markdown.Number(x);
}
