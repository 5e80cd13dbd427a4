using System.Globalization;

namespace Holdfast.Reproduction;

/// <summary>The model card's table: in what share of persons each phenomenon is seen, on seeds that were not used while tuning.</summary>
internal static class SeenShares
{
    /// <summary>The persons of each run.</summary>
    public const int Persons = 1000;

    private const string Table = "table", Thinnest = "thinnest";

    /// <summary>The seeds, one to a column.</summary>
    public static IReadOnlyList<ulong> Seeds { get; } = [201, 202, 203, 204, 205];

    /// <summary>Makes the table, and the sentence on what is hardest to see.</summary>
    public static BlockMaker Maker { get; } = new("model-card", "claims --persons 1000 on seeds 201 to 205: the share of the weakest expectation of each", Cost.Minutes, [Table, Thinnest], Make);

    /// <summary>A cell of the table.</summary>
    public static string Cell(PhenomenonResult result) => (100 * result.Weakest.Share).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>What is seen of a phenomenon on one seed.</summary>
    public static PhenomenonResult Check(Phenomenon phenomenon, ulong seed, Work work) => PhenomenonCheck.Check(phenomenon, new() { Seed = seed, Threads = work.Threads }, Persons, null, work.Cancel);

    private static IReadOnlyDictionary<string, string> Make(Repository repository, Work work)
    {
        IReadOnlyList<Phenomenon> phenomena = repository.Phenomena();
        List<string> rows = [$"| phenomenon | {string.Join(" | ", Seeds.Select(s => $"seed {s}"))} |", $"|---|{string.Concat(Seeds.Select(_ => "---|"))}"];
        List<PhenomenonResult> all = [];
        foreach (Phenomenon phenomenon in phenomena)
        {
            PhenomenonResult[] results = [.. Seeds.Select(s => Check(phenomenon, s, work))];
            rows.Add($"| {phenomenon.Id} | {string.Join(" | ", results.Select(Cell))} |");
            all.AddRange(results);
            work.Done(all.Count / (double)(phenomena.Count * Seeds.Count));
        }

        return new Dictionary<string, string> { [Table] = string.Join('\n', rows), [Thinnest] = Hardest(all) };
    }

    private static string Hardest(IReadOnlyList<PhenomenonResult> all)
    {
        IGrouping<string, PhenomenonResult>[] each = [.. all.GroupBy(r => r.Phenomenon.Id)];
        PhenomenonResult[] thinnest = [.. each.Select(g => g.MinBy(r => r.Weakest.Share - r.Weakest.Expectation.Share)!).OrderBy(r => r.Weakest.Share - r.Weakest.Expectation.Share).Take(2)];
        return $"{each.Count(g => g.All(r => r.Holds))} of {each.Length} hold on all {Seeds.Count} seeds. The thinnest are "
            + string.Join(" and ", thinnest.Select(r => $"{r.Phenomenon.Id} (\"{r.Weakest.Expectation.Says}\": {Cell(r)} at the least)")) + ".";
    }
}
