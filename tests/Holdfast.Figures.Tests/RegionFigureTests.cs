namespace Holdfast.Figures.Tests;

public class RegionFigureTests
{
    private static readonly RegionRow[] Rows =
    [
        new("hope.step", "0.2", "1.1", [.. Enumerable.Range(1, 5).Select(i => new TornadoBar(0.18 * i, 0.15 * i, 0.2 * i))], true),
        new("a parameter with a rather long name", "1", "6", [new(0.5, 0.4, 0.6), new(double.NaN, 0, 1), new(0.5, 0.4, 0.6), new(0, 0, 0.1), new(1, 0.9, 1)], false),
    ];

    [Fact]
    public void What_decides_is_told_and_what_does_not_is_counted()
    {
        Figure figure = RegionFigure.Draw("P7", "A limit wounds less.", new(0.6, 0.5, 0.7), Rows);
        Assert.Equal("P7 holds at 60% of the points looked at (50% to 70%), by this theory. Along hope.step, from 0.2 to 1.1, it holds at 18%, 36%, 54%, 72% and 90%. Clear beyond chance: 1 of 2 factors; of the others this many points do not tell.", figure.Description);
        Assert.DoesNotContain("NaN", figure.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void No_word_leaves_the_picture()
    {
        foreach (int width in (int[])[320, 480, 768, 1440])
        {
            foreach (var text in Drawn.All(RegionFigure.Draw("P7", "A limit wounds less than a refusal.", new(0.6, 0.5, 0.7), Rows, new() { Width = width }), "text"))
            {
                (double left, double right) = Drawn.Edges(text);
                Assert.True(left >= 0 && right <= width + 1, $"'{text.Value}' goes from {left} to {right} of {width}.");
            }
        }
    }
}
