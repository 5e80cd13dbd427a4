namespace Holdfast.Cli.Tests;

public class PlotTests
{
    [Fact]
    public void A_line_rises_with_its_curve()
    {
        float[] rising = [.. Enumerable.Range(0, 80).Select(i => i / 79f)];
        Assert.Equal("▁▂▃▄▅▆▇█", Spark.Draw(Spark.Columns(rising, 8)));
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(3, 7)]
    [InlineData(100, 7)]
    public void Columns_cover_every_sample_whatever_the_widths(int samples, int columns)
    {
        HashSet<int> seen = [];
        for (int c = 0; c < columns; c++)
        {
            (int from, int until) = Spark.Stretch(c, columns, samples);
            Assert.InRange(from, 0, samples - 1);
            Assert.InRange(until, from + 1, samples);
            seen.UnionWith(Enumerable.Range(from, until - from));
        }

        Assert.Equal(samples, seen.Count);
    }

    [Theory]
    [InlineData(7, 40)]
    [InlineData(365, 40)]
    [InlineData(730, 60)]
    [InlineData(18250, 24)]
    public void A_ruler_is_as_wide_as_its_plot_and_begins_with_week_0(double days, int columns)
    {
        string ruler = TimeRuler.Draw(days, columns);
        Assert.Equal(columns, ruler.Length);
        Assert.StartsWith("0 ", ruler);
        int[] weeks = [.. ruler.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
        Assert.True(weeks.Length > 1);
        Assert.Equal(weeks.Order(), weeks);
    }

    [Theory]
    [InlineData(0.1234, "+0.12")]
    [InlineData(-0.1234, "−0.12")]
    [InlineData(-0.0001, "0.00")]
    [InlineData(0.0001, "0.00")]
    public void A_change_has_a_sign_unless_it_is_nothing(double value, string words) => Assert.Equal(words, Say.Change(value));
}
