using System.Xml.Linq;

namespace Holdfast.Figures.Tests;

public class TellingFigureTests
{
    private static readonly CostBand[] Theory = [new(0.3, 0.41, 0.55), new(0.2, 0.29, 0.38), new(0.14, 0.2, 0.27)];

    [Fact]
    public void It_says_in_words_what_it_shows_now()
    {
        Figure figure = TellingFigure.Draw(Theory, [new(8, 6), new(null, 5)]);
        Assert.Contains("goes from .41 without a try to .20 after 2", figure.Description, StringComparison.Ordinal);
        Assert.Contains("between .14 and .27", figure.Description, StringComparison.Ordinal);
        Assert.Contains("By this theory", figure.Description, StringComparison.Ordinal);
        Assert.Contains("try 1, 8 before and 6 after and try 2, none before and 5 after", figure.Description, StringComparison.Ordinal);
        Assert.Equal(figure.Description, Drawn.Description(figure));
    }

    [Fact]
    public void Whoever_gave_no_numbers_sees_the_theory_alone()
    {
        Figure figure = TellingFigure.Draw(Theory, [new(null, null)]);
        Assert.Contains("You gave no numbers.", figure.Description, StringComparison.Ordinal);
        Assert.Equal(2, Drawn.All(figure, "rect").Count(r => r.Attribute("rx") is not null)); // The two in the key.
    }

    [Fact]
    public void Every_number_is_a_point_and_a_higher_one_stands_higher()
    {
        Figure figure = TellingFigure.Draw(Theory, [new(10, 0), new(3, null)], new() { Theme = Theme.Inherit });
        XElement[] points = [.. Drawn.All(figure, "rect").Where(r => r.Attribute("rx") is not null)];
        Assert.Equal(5, points.Length);
        double[] heights = [.. points.Take(3).Select(p => Drawn.Number(p, "y"))];
        Assert.True(heights[0] < heights[2] && heights[2] < heights[1], string.Join(", ", heights));
    }

    [Theory]
    [InlineData(280, 0)]
    [InlineData(280, 30)]
    [InlineData(560, 7)]
    public void Nothing_lies_outside_the_sheet_or_over_its_neighbour(int width, int tries)
    {
        Figure figure = TellingFigure.Draw(Theory, [.. Enumerable.Range(0, tries).Select(i => new OwnTry(i % 11, (i * 3) % 11))], new() { Width = width });
        Assert.All(Drawn.All(figure, "text"), t =>
        {
            (double left, double right) = Drawn.Edges(t);
            Assert.True(left >= 0 && right <= width, $"\"{t.Value}\" goes from {left:0} to {right:0} of {width}.");
        });
        foreach (IGrouping<double, XElement> row in Drawn.All(figure, "text").GroupBy(t => Drawn.Number(t, "y")))
        {
            (double Left, double Right)[] edges = [.. row.Select(Drawn.Edges).OrderBy(e => e.Left)];
            Assert.All(edges.Zip(edges.Skip(1)), p => Assert.True(p.First.Right <= p.Second.Left + 1, $"At {row.Key}: {p.First.Right:0} over {p.Second.Left:0}."));
        }
    }

    [Fact]
    public void A_translation_reaches_it()
    {
        Figure figure = TellingFigure.Draw(Theory, [], new() { Words = FigureWords.English with { TellingAxis = "Versuche", TellingNoOwn = "Keine Zahlen." } });
        Assert.Contains(Drawn.All(figure, "text"), t => t.Value == "Versuche");
        Assert.EndsWith("Keine Zahlen.", figure.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theory_of_one_point_is_no_curve() => Assert.Throws<ArgumentOutOfRangeException>(() => TellingFigure.Draw(Theory[..1], []));
}
