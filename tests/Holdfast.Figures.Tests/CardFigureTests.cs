namespace Holdfast.Figures.Tests;

public class CardFigureTests
{
    [Fact]
    public void The_words_stand_on_the_card_and_a_tag_is_text()
    {
        Figure card = CardFigure.Draw("If I have gone <b>quiet</b>, hope has not died.\nIt is waiting.");
        string shown = string.Join(' ', Drawn.All(card, "text").Select(t => t.Value));
        Assert.Equal("If I have gone <b>quiet</b>, hope has not died. It is waiting.", shown);
        Assert.Equal(800, card.Width);
        Assert.True(card.Height >= 400);
    }

    [Fact]
    public void Long_words_make_a_higher_card_and_too_long_ones_are_cut()
    {
        string many = string.Join(' ', Enumerable.Repeat("waiting", 200));
        Figure card = CardFigure.Draw(many);
        Assert.True(card.Height > CardFigure.Draw("waiting").Height);
        Assert.Equal(many[..CardFigure.Longest], card.Description);
    }
}
