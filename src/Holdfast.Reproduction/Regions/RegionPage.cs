using System.Globalization;

namespace Holdfast.Reproduction;

/// <summary>regions.md: for each phenomenon, where in the space of traits and parameters it holds and where it breaks. Made only when asked for, since it takes minutes.</summary>
internal static class RegionPage
{
    /// <summary>Where it lies.</summary>
    public const string File = "docs/model/regions.md";

    /// <summary>The points at which each phenomenon is looked at, and the persons at each.</summary>
    public const int Points = 256, Persons = 16;

    /// <summary>The seed: not one of those used while the model was being tuned.</summary>
    public const ulong Seed = 2026;

    private const int MostStrips = 8;

    /// <summary>Looks at all phenomena. Takes minutes.</summary>
    public static IReadOnlyList<Region> Run(Repository repository, Work work)
    {
        IReadOnlyList<Phenomenon> phenomena = repository.Phenomena();
        List<Region> regions = [];
        foreach (Phenomenon phenomenon in phenomena)
        {
            work.Cancel.ThrowIfCancellationRequested();
            regions.Add(Region.Map(phenomenon, WideFactors.For(phenomenon.Courses.Values), new() { Seed = Seed, Threads = work.Threads }, Points, Persons));
            work.Done(regions.Count / (double)phenomena.Count);
        }

        return regions;
    }

    /// <summary>Writes the page.</summary>
    public static Page Make(IReadOnlyList<Region> regions)
    {
        string half = Percent(regions.Max(r => Math.Max(r.Share.High - r.Share.Value, r.Share.Value - r.Share.Low)));
        Markdown page = new Markdown("Regions: where each phenomenon holds, and where it breaks", "./holdfast reproduce --only regions --into .")
            .Says($"The theory was written with certain numbers. Here all traits and all {Catalogue.Parameters.Count} parameters are moved at once, over ranges wider than the theory's own: numbers by {Markdown.Number(WideFactors.Usual)} times either way, shares by as much on their odds. "
                + "Traits that a phenomenon's courses set themselves are left to them. A phenomenon that holds at most of these points hangs on its rules; one that breaks at many hangs on numbers, and the page says on which.")
            .Says($"{Points} points of a Latin hypercube, {Persons} persons at each, seed {Seed} (not used while tuning), the replicates that each phenomenon asks for. At a point a phenomenon holds when each of its expectations is seen in the share of persons that it asks for; with {Persons} persons that is itself a coarse judgement, and one near its bound falls to either side. "
                + $"Shares of points have Wilson's 95% intervals, no wider than {half} to either side; a fifth of a range has some {Points / Region.Parts} points, and its share is known to about {Percent(1.96 * Math.Sqrt(0.25 / (Points / (double)Region.Parts)))} at worst. "
                + "A factor is named where the upper half of its range differs from the lower beyond chance, with allowance for the number of factors looked at (Newcombe's interval, Bonferroni); of the others this many points do not tell.")
            .Says($"All numbers come of `holdfast region --all --seed {Seed} --points {Points} --persons {Persons} --csv`.")
            .Heading("All of them");
        page.Table(["phenomenon", "holds at (95% interval)", "hangs on (fifths of the range, from low to high)"], regions.Select(Overview));
        foreach (Region region in regions)
        {
            page.Heading(region.Phenomenon.Id).Says(region.Phenomenon.Says).Says(RegionSentence.Of(region));
            RegionStrip[] clear = [.. region.Strips.Where(s => s.IsClear)];
            if (clear.Length > 0)
            {
                page.Table(["factor", "range", "", "share of points that hold, by fifths", "upper less lower half (95% interval)"], clear.Take(MostStrips).Select(Strip));
            }

            if (clear.Length > MostStrips)
            {
                page.Says($"And {clear.Length - MostStrips} that weigh less.");
            }

            if (region.Expectations.Count > 1)
            {
                page.List(region.Phenomenon.Expectations.Select((e, i) => $"{e.Says}: {Interval(region.Expectations[i])}"));
            }
        }

        return new(File, page.ToString());
    }

    private static IReadOnlyList<string> Overview(Region region)
    {
        RegionStrip[] clear = [.. region.Strips.Where(s => s.IsClear)];
        string strips = string.Join("; ", clear.Take(RegionSentence.MostFactors).Select(s => $"{Markdown.Code(s.Factor.Name)} {RegionSentence.Draw(s)}"));
        string more = clear.Length > RegionSentence.MostFactors ? $"; {clear.Length - RegionSentence.MostFactors} more" : "";
        return [$"[{region.Phenomenon.Id}](#{Markdown.Anchor(region.Phenomenon.Id)})", Interval(region.Share), clear.Length == 0 ? "no one factor beyond chance" : strips + more];
    }

    private static IReadOnlyList<string> Strip(RegionStrip strip) =>
    [
        Markdown.Code(strip.Factor.Name),
        $"{Value(strip.Parts[0].From)} to {Value(strip.Parts[^1].To)}{(strip.Factor.Unit is "1" or "" ? "" : " " + strip.Factor.Unit)}",
        RegionSentence.Draw(strip),
        string.Join(" ", strip.Parts.Select(p => p.Points == 0 ? "–" : Percent(p.Share.Value))),
        $"{Change(strip.Difference.Value)} ({Change(strip.Difference.Low)} to {Change(strip.Difference.High)})",
    ];

    private static string Interval(Estimate e) => $"{Percent(e.Value)} ({Percent(e.Low)} to {Percent(e.High)})";

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static string Change(double value) => (value < 0 ? "−" : "+") + Markdown.Share(Math.Abs(value));

    private static string Value(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
