using System.Globalization;
using System.Xml.Linq;

namespace Holdfast.Figures.Tests;

public class HourFigureTests
{
    private static readonly string[] Turns = ["one", "two", "three", "four", "five", "six"];

    private static readonly HourLine[] Lines =
    [
        .. new Quantity[] { Quantity.Hope, Quantity.Willingness, Quantity.Guard, Quantity.Conviction, Quantity.Grief }
            .Select((q, i) => new HourLine(q, [.. Enumerable.Range(0, Turns.Length + 1).Select(t => ((t * 3) + (i * 2)) % 10 / 10f)])),
    ];

    [Theory]
    [InlineData(288)]
    [InlineData(559)]
    [InlineData(760)]
    public void No_name_runs_into_its_row_or_its_first_value(int width)
    {
        Figure figure = HourFigure.Draw(Turns, Lines, new() { Width = width });
        (double X, double Y, string Text, bool Ends)[] texts = [.. Drawn.All(figure, "text").Select(t => (Number(t, "x"), Number(t, "y"), t.Value, t.Attribute("text-anchor")?.Value == "end"))];
        foreach (HourLine line in Lines)
        {
            string name = FigureWords.English.NameOf(line.Channel);
            (double x, double y, _, _) = Assert.Single(texts, t => t.Text == name);
            double end = x + (name.Length * 6.8); // In a wide face, measured: 6.0 a letter.
            foreach ((double left, _, string text, _) in texts.Where(t => t.Ends && Math.Abs(t.Y - y) < 12))
            {
                Assert.True(end <= left - (text.Length * 6), $"\"{name}\" ends at {end:0}, \"{text}\" begins at {left - (text.Length * 6):0}.");
            }
        }
    }

    [Fact]
    public void The_lowest_value_of_a_row_is_nearer_to_its_own_name_than_to_the_next_rows_highest()
    {
        Figure figure = HourFigure.Draw(["one"], [new(Quantity.Grief, [0, 0]), new(Quantity.Conviction, [1, 1])], new() { Width = 760 });
        (double Y, string Text)[] texts = [.. Drawn.All(figure, "text").Select(t => (Number(t, "y"), t.Value))];
        double name = texts.Single(t => t.Text == FigureWords.English.NameOf(Quantity.Grief)).Y;
        double lowest = texts.First(t => t.Text == "0.00").Y;
        double highest = texts.First(t => t.Text == "1.00").Y;
        Assert.True(Math.Abs(lowest - name) < highest - lowest, $"name {name}, lowest {lowest}, next row's highest {highest}");
    }

    [Fact]
    public void It_says_in_words_what_it_shows()
    {
        Figure figure = HourFigure.Draw(Turns, Lines);
        Assert.Contains("0.00 to 0.80", figure.Description, StringComparison.Ordinal);
        Assert.Contains("By this theory", figure.Description, StringComparison.Ordinal);
        Assert.Equal(Turns.Length, Drawn.All(figure, "text").Count(t => t.Attribute("text-anchor")?.Value == "middle"));
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
