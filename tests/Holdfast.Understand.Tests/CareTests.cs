using System.Text.RegularExpressions;

namespace Holdfast.Understand.Tests;

/// <summary>What stands in a chapter so that it harms nobody. docs/care.md says why.</summary>
public partial class CareTests
{
    [Theory]
    [InlineData("why-it-is-so-strong", "The child is a picture")]
    [InlineData("why-it-is-so-strong", "your therapist, or a doctor")]
    [InlineData("hope-that-hides", "\"If it is too much now\"")]
    [InlineData("hope-that-hides", "telling a doctor")]
    [InlineData("what-a-test-asks", "Many therapists do not read messages at night")]
    [InlineData("what-a-test-asks", "\"If it is too much now\"")]
    [InlineData("two-facts", "It can be reported outside")]
    [InlineData("worse-before-better", "If you think of dying")]
    [InlineData("worse-before-better", "if you are afraid of the one who should help")]
    [InlineData("worse-before-better", "it can still be bad for you")]
    [InlineData("worse-before-better", "this program cannot draw harm that lasts")]
    [InlineData("telling", "not everyone is safe to tell")]
    [InlineData("telling", "your telling was not wrong")]
    [InlineData("less-and-the-end", "Whether to stay or to go is not something that a theory can know")]
    [InlineData("less-and-the-end", "can be reported outside")]
    [InlineData("less-and-the-end", "What they could not carry does not measure you")]
    public void What_can_be_taken_the_wrong_way_is_named_in_its_own_chapter(string name, string words)
    {
        Chapter chapter = Shelf.Chapter(Assert.Single(Shelf.Names, n => n[3..] == name));
        Assert.Contains(words, Spaces().Replace(chapter.Follows + " " + chapter.Unsure, " "), StringComparison.Ordinal);
    }

    // Whoever stops at the card must have come past it.
    [Theory]
    [InlineData("breaks-and-weekends", "\"If it is too much now\"")]
    [InlineData("worse-before-better", "If you think of dying")]
    [InlineData("worse-before-better", "\"If it is too much now\"")]
    [InlineData("telling", "can stay where it is till morning")]
    [InlineData("less-and-the-end", "\"If it is too much now\"")]
    public void What_protects_somebody_tonight_stands_before_the_doubts(string name, string words) =>
        Assert.Contains(words, Spaces().Replace(Shelf.Chapter(Assert.Single(Shelf.Names, n => n[3..] == name)).Follows, " "), StringComparison.Ordinal);

    // A card is carried about without its chapter.
    [Fact]
    public void A_card_claims_nothing_of_other_people_and_promises_nothing() => Assert.All(Shelf.Names, n =>
    {
        string card = Shelf.Chapter(n).Card;
        Assert.False(Certain().IsMatch(card), $"{n}: {card}");
    });

    [GeneratedRegex(@"\b(they are|they do|he is|she is|they will|it will|always|has not died)\b|^(?!.*\bneed not\b).*\bnever\b", RegexOptions.IgnoreCase)]
    private static partial Regex Certain();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
