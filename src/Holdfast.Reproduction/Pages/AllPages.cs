namespace Holdfast.Reproduction;

/// <summary>All pages that are read from the code, in a moment and without a run.</summary>
internal static class AllPages
{
    /// <summary>Where they lie.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. new[] { "README", "quantities", "rules", "parameters", "views", "acts", "order", "switches", "claims", "phenomena", "odd" }.Select(n => $"docs/model/{n}.md"),
        "docs/model/psychomodels.json",
        "docs/glossary.md",
    ];

    /// <summary>Makes them.</summary>
    public static IReadOnlyList<Page> Make(Repository repository)
    {
        IReadOnlyList<Phenomenon> phenomena = repository.Phenomena();
        return
        [
            IndexPage.Make(),
            QuantityPage.Make(),
            RulePage.Make(),
            ParameterPage.Make(),
            ViewPage.Make(),
            ActPage.Make(),
            OrderPage.Make(),
            SwitchPage.Make(),
            ClaimPage.Make(phenomena),
            PhenomenonPage.Make(phenomena),
            OddPage.Make(phenomena),
            PsychoModelsRecord.Make(phenomena),
            GlossaryPage.Make(),
        ];
    }
}
