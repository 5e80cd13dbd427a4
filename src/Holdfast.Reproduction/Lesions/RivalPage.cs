namespace Holdfast.Reproduction;

/// <summary>rivals.md: the other readings of the open questions, and what each does to the phenomena. Made only when asked for.</summary>
internal static class RivalPage
{
    /// <summary>Where it lies, where its numbers lie, and where its picture lies.</summary>
    public const string File = "docs/model/rivals.md", Numbers = "docs/model/rivals.csv", Picture = "docs/images/rivals.svg";

    /// <summary>How they are run.</summary>
    public const int Persons = 200, Replicates = 4;

    /// <summary>The seed: not one of those used while the model was being tuned.</summary>
    public const ulong Seed = 2026;

    /// <summary>What stands above the picture.</summary>
    public const string Heading = "Other readings, one at a time, by phenomena";

    /// <summary>All three.</summary>
    public static IReadOnlyList<string> Files { get; } = [File, Numbers, Picture];

    /// <summary>Runs the readings, and writes the page, its numbers and its picture. Takes a minute or two.</summary>
    public static IReadOnlyList<Page> Make(Repository repository, Work work)
    {
        List<AlterationResult> results = [];
        RunOptions options = new() { Seed = Seed, Threads = work.Threads };
        foreach (AlterationResult result in new AlterationStudy(AlterationStudy.WithReplicates(repository.Phenomena(), Replicates), Alteration.EveryRival, options, Persons).Run(work.Cancel))
        {
            results.Add(result);
            work.Done(results.Count / (double)Alteration.EveryRival.Count);
        }

        return [new(File, Text(results)), AlterationPages.Numbers(Numbers, results), AlterationPages.Picture(Picture, Heading, results)];
    }

    private static string Text(IReadOnlyList<AlterationResult> results)
    {
        PhenomenonFall[] usual = [.. results[0].Phenomena];
        Markdown page = new Markdown("Rival readings", "./holdfast reproduce --only rivals --into .")
            .Says($"Where the theory leaves a question open, each reading is a rival formalisation: other rules or numbers, [nothing else](switches.md). Each is taken alone, in the same persons, with the same chance and the same ranges, and held to the same phenomena: {Persons} persons, seed {Seed}, at most {Replicates} replicates. "
                + AlterationPages.WhatAFallIs)
            .Says($"The theory as it stands was tuned on other persons with its first readings; a rival was not, so a rival that loses a phenomenon shows what the phenomenon rests on, not that the reading is false. With the first readings {usual.Count(f => f.Held)} of {usual.Length} phenomena hold in these persons.")
            .Says("`holdfast reproduce --only rivals` makes this page again, and compares. "
                + $"All numbers stand in [rivals.csv](rivals.csv), as `holdfast rivals --seed {Seed} --persons {Persons} --replicates {Replicates} --csv` writes them.")
            .Says("![Other readings by phenomena: a cell is filled where the phenomenon falls, and crossed where it no longer holds](../images/rivals.svg)");
        foreach (IGrouping<string, AlterationResult> question in results.GroupBy(r => r.Alteration.Group))
        {
            page.Heading(question.Key).Table(["reading", "what it claims", "holds", "phenomena that fall (share with the first reading → with this; interval of the fall)"], question.Select(Row));
        }

        return page.ToString();
    }

    private static IReadOnlyList<string> Row(AlterationResult result) =>
        [$"`{result.Alteration.Name}`", result.Alteration.Says, $"{result.Phenomena.Count(p => p.Holds)} of {result.Phenomena.Count}", result.Fallen.Count == 0 ? "none" : AlterationPages.Falls(result)];
}
