namespace Holdfast.Lab.Tests;

public class AlterationTests
{
    private static readonly Phenomenon[] Two = [.. Shelf.Phenomena().Where(p => p.Id is "P12" or "P23").Select(p => p with { Replicates = 1 })];

    [Fact]
    public void What_a_rule_is_needed_for_falls_without_it_and_the_rest_stands()
    {
        Alteration[] rules = [.. new[] { "hurt lowers hope", "pang of leaving", "pill dulls" }.Select(n => Alteration.OfRule(Catalogue.Find(n)!))];
        AlterationResult[] results = [.. new AlterationStudy(Two, rules, new() { Seed = 2026 }, 64).Run()];
        Assert.Equal(["P12"], results[0].Fallen.Select(p => p.Phenomenon));
        Assert.Equal(["P23"], results[1].Fallen.Select(p => p.Phenomenon));
        Assert.Equal(["P12", "P23"], results[2].Standing.Select(p => p.Phenomenon));
        PhenomenonFall lost = results[0].Fallen[0];
        Assert.True(lost is { IsLost: true, Held: true, Holds: false });
        Assert.InRange(lost.Fall, lost.FallLow, lost.FallHigh);
        Assert.Equal(lost.Before - lost.Share, lost.Fall, 1e-12);
    }

    [Fact]
    public void A_row_is_what_the_claims_say_with_the_same_lesion()
    {
        AlterationResult row = new AlterationStudy(Two, [Alteration.OfRule(Catalogue.Find("pang of leaving")!)], new() { Seed = 3 }, 32).Run().Single();
        PhenomenonResult claim = PhenomenonCheck.Check(Two[1], new() { Seed = 3, Lesions = ["pang of leaving"] }, 32);
        Assert.Equal(claim.Weakest.Share, row.Phenomena[1].Share);
        Assert.Equal(claim.Holds, row.Phenomena[1].Holds);
    }

    [Fact]
    public void Every_rule_can_be_altered_and_one_that_is_off_is_looked_at_where_it_is_on()
    {
        Assert.Equal(Catalogue.Rules.Count, Alteration.EveryRule.Count);
        Alteration use = Alteration.EveryRule.Single(a => a.Name == "safe self grows by use");
        Assert.Equal("use", use.Against["safe self"]);
        Assert.Equal(use.Against, use.Switches);
        Assert.Equal(Switches.All.Sum(s => s.Options.Count - 1), Alteration.EveryRival.Count);
    }

    // Shares .9 and .7 of the same persons, seen together in .68 of them; 40 persons each time. Of 4000 intervals 95% should
    // hold .2; the standard error of that share is .0035, and the method is known to be near but not exact: .94 to .97.
    [Fact]
    public void The_interval_of_a_matched_difference_holds_it_as_often_as_it_says()
    {
        uint stream = Philox.StreamOf("test/matched shares");
        int held = 0;
        for (int trial = 0; trial < 4000; trial++)
        {
            bool[] first = new bool[40];
            bool[] second = new bool[40];
            for (int i = 0; i < first.Length; i++)
            {
                double draw = Philox.Even(7, trial, 0, stream, (uint)i);
                first[i] = draw < 0.9;
                second[i] = draw is < 0.68 or >= 0.98;
            }

            (_, double low, double high) = MatchedShares.Difference(first, second);
            held += low <= 0.2 && 0.2 <= high ? 1 : 0;
        }

        Assert.InRange(held / 4000.0, 0.94, 0.97);
    }

    [Fact]
    public void Where_nothing_differs_the_difference_is_nothing_and_its_interval_says_how_little_is_known()
    {
        (double difference, double low, double high) = MatchedShares.Difference([true, true, false, true], [true, true, false, true]);
        Assert.Equal(0, difference);
        Assert.Equal(-low, high);
        Assert.InRange(high, 0.1, 0.6);
    }
}
