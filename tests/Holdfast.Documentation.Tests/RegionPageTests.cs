using Holdfast.Lab;

namespace Holdfast.Documentation.Tests;

public class RegionPageTests
{
    private const string Regenerate = "Write it anew with: ./holdfast reproduce --only regions --into . (it takes minutes)";

    private static readonly string Text = Files.Read(RegionPage.File);

    [Fact]
    public void Every_phenomenon_has_its_claim_a_row_and_a_sentence()
    {
        foreach (Phenomenon phenomenon in Files.Repository.Phenomena())
        {
            string part = Text.Split($"\n## {phenomenon.Id}\n").ElementAtOrDefault(1)?.Split("\n## ")[0] ?? "";
            Assert.True(part.Contains(phenomenon.Says, StringComparison.Ordinal), $"{phenomenon.Id} is missing, or its claim has changed. {Regenerate}");
            Assert.True(part.Contains($"\n{phenomenon.Id} holds at ", StringComparison.Ordinal), $"No sentence says where {phenomenon.Id} holds. {Regenerate}");
            Assert.True(Text.Contains($"\n| [{phenomenon.Id}](#", StringComparison.Ordinal), $"{phenomenon.Id} has no row. {Regenerate}");
        }
    }

    [Fact]
    public void Regions_are_of_the_model_as_it_is() =>
        Assert.True(Text.Contains($"from model version {Catalogue.ModelVersion}.", StringComparison.Ordinal), $"The model is at version {Catalogue.ModelVersion}. {Regenerate}");

    // The whole takes minutes, this a few seconds: the phenomenon that is cheapest to look at, as the page was made.
    [Fact]
    public void A_phenomenon_that_is_looked_at_again_is_where_the_page_says()
    {
        Phenomenon first = Files.Repository.Phenomena()[0];
        Region again = Region.Map(first, WideFactors.For(first.Courses.Values), new() { Seed = RegionPage.Seed }, RegionPage.Points, RegionPage.Persons);
        Assert.True(Text.Contains($"\n{RegionSentence.Of(again)}\n", StringComparison.Ordinal), $"The page does not say: {RegionSentence.Of(again)} {Regenerate}");
    }
}
