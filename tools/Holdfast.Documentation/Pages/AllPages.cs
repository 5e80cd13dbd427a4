namespace Holdfast.Documentation;

/// <summary>All pages that are made in a moment.</summary>
internal static class AllPages
{
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
            CoursePicture.Make(repository),
        ];
    }
}
