namespace Holdfast.Figures.Tests;

public class ClaimFigureTests
{
    private static readonly ClaimRow[] Rows =
    [
        new("P1", "Without therapy nothing heals.", 0.99, 0.97, 1, true),
        new("P2", "A token alone does not quieten the asking for long, however warmly it is given and received.", 0.41, 0.38, 0.44, false),
    ];

    [Fact]
    public void Each_phenomenon_has_its_number_sentence_share_and_verdict()
    {
        foreach (int width in (int[])[320, 768])
        {
            Figure figure = ClaimFigure.Draw(Rows, new() { Width = width });
            string[] texts = [.. Drawn.All(figure, "text").Select(t => t.Value)];
            Assert.Superset(new HashSet<string> { "P1", "P2", "99%", "41%", "holds", "does not hold", "90% must show it" }, texts.ToHashSet());
            Assert.Contains("1 of 2 phenomena hold. P2 does not hold: seen in 41% of persons (38% to 44%).", figure.Description);
        }
    }

    [Fact]
    public void No_word_leaves_the_picture()
    {
        foreach (int width in (int[])[320, 480, 768, 1440])
        {
            foreach (var text in Drawn.All(ClaimFigure.Draw(Rows, new() { Width = width }), "text"))
            {
                (double left, double right) = Drawn.Edges(text);
                Assert.True(left >= 0 && right <= width + 1, $"'{text.Value}' goes from {left} to {right} of {width}.");
            }
        }
    }

    [Fact]
    public void No_phenomena_is_an_empty_table()
    {
        Assert.Contains("0 of 0", ClaimFigure.Draw([]).Description);
    }
}
