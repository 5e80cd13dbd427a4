namespace Holdfast.Documentation.Tests;

public class ModelCardTests
{
    // The wound began where it was deepest, so a rule that leads back there can make it no deeper than that.
    [Theory]
    [InlineData(Quantity.Wound, "0", "max(wound, wound)")]
    [InlineData(Quantity.SafeSelf, "1")]
    [InlineData(Quantity.OutsideLife, "1")]
    public void What_the_model_card_says_cannot_get_worse_has_no_rule_that_makes_it_worse(Quantity quantity, params string[] towards)
    {
        RuleInfo[] rules = [.. Catalogue.Rules.Where(r => r.Quantity == quantity)];
        Assert.NotEmpty(rules);
        Assert.All(rules, r => Assert.True(towards.Contains(r.Toward.ToString()), $"\"{r.Name}\" pulls {quantity} toward {r.Toward}. What docs/model-card.md says under \"What it cannot draw\" is no longer so, nor what chapters 6 and 10 say of it."));
    }
}
