namespace Holdfast.Documentation.Tests;

public class ClaimTests
{
    public static TheoryData<string> Numbers => [.. Enumerable.Range(1, 65).Select(i => $"C{i}"), .. Enumerable.Range(1, 7).Select(i => $"R{i}")];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_claim_has_a_rule_or_a_reason(string number)
    {
        Claim claim = Assert.Single(ClaimTable.All, c => c.Number == number);
        bool carried = ClaimPage.Rules(claim).Length > 0;
        Assert.True(carried || claim.CarriedElsewhere?.Length > 40, $"{number} is carried by no rule, and no reason is written.");
        Assert.False(carried && claim.CarriedElsewhere is not null, $"{number} is carried by a rule; the reason why none does is out of date.");
    }

    [Fact]
    public void Claims_are_told_in_ten_words_at_most() =>
        Assert.All(ClaimTable.All, c => Assert.InRange(c.Says.Split(' ').Length, 1, 10));

    [Fact]
    public void Rules_and_phenomena_name_only_claims_that_exist()
    {
        HashSet<string> known = [.. ClaimTable.All.Select(c => c.Number)];
        Assert.All(Catalogue.Rules.SelectMany(r => r.Claims), c => Assert.Contains(c, known));
        Assert.All(Files.Repository.Phenomena().SelectMany(p => p.Claims), c => Assert.Contains(c, known));
    }
}
