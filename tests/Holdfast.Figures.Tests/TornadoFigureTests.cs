namespace Holdfast.Figures.Tests;

public class TornadoFigureTests
{
    private static readonly TornadoRow[] Rows =
    [
        new("skill", new(0.12, 0.1, 0.14), new(0.1, 0.08, 0.12)),
        new("self blame", new(0.55, 0.5, 0.6), new(0.4, 0.36, 0.44)),
        new("constancy", new(0.001, 0, 0.002), new(-0.003, -0.01, 0.004)),
    ];

    [Fact]
    public void The_heaviest_stands_first_and_each_is_told_with_its_intervals()
    {
        Figure figure = TornadoFigure.Shares("wound, at week 52", Rows);
        string[] texts = [.. Drawn.All(figure, "text").Select(t => t.Value)];
        Assert.True(Array.IndexOf(texts, "self blame") < Array.IndexOf(texts, "skill"));
        Assert.Superset(new HashSet<string> { "55%", "12%", "0%", "by itself", "together with others" }, texts.ToHashSet());
        Assert.Contains("self blame: 40% (36% to 44%) by itself, 55% (50% to 60%) with what it does together with others.", figure.Description);
        Assert.Contains("Next to nothing: 1 of 3 factors.", figure.Description);
        Assert.DoesNotContain("-", figure.Description.Replace("by-", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Effects_say_which_way_they_go()
    {
        Figure figure = TornadoFigure.Effects("ache", [new("warmth", new(0.2, 0.15, 0.25), null, -1), new("depth", new(0.1, 0.05, 0.2), null, 0.3)]);
        Assert.Contains(Drawn.All(figure, "text"), t => t.Value == ".20 lowers it");
        Assert.Contains("depth: .100 (.050 to .200), either way.", figure.Description);
    }

    [Fact]
    public void How_far_an_effect_varies_is_a_ring_under_its_bar_and_is_told()
    {
        TornadoRow[] rows = [new("warmth", new(0.2, 0.15, 0.25), null, -1, new(0.4, 0.3, 0.5)), new("depth", new(0.1, 0.05, 0.2), null, 0.3, new(double.NaN, double.NaN, double.NaN))];
        Figure figure = TornadoFigure.Effects("ache", rows, new() { Width = 700 });
        var rings = Drawn.All(figure, "circle").Skip(1).ToArray();
        Assert.Single(rings);
        // The widest interval ends where there is room for a number and a word; the ring stands at four fifths of it.
        double zero = Drawn.All(figure, "rect").Skip(2).Min(r => Drawn.Number(r, "x"));
        double bar = Drawn.All(figure, "rect").Skip(2).Max(r => Drawn.Number(r, "width"));
        Assert.Equal(2 * bar, Drawn.Number(rings[0], "cx") - zero, 0.5);
        Assert.Contains("warmth: .20 (.15 to .25), lowers it, varying by .40 (.30 to .50).", figure.Description, StringComparison.Ordinal);
        Assert.Contains(Drawn.All(figure, "text"), t => t.Value == "how far it varies (σ)");
        Assert.DoesNotContain("NaN", figure.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void No_word_leaves_the_picture_and_many_factors_are_cut()
    {
        TornadoRow[] many = [.. Enumerable.Range(0, 60).Select(i => new TornadoRow($"a parameter with a rather long name {i}", new(0.01 * i, 0, 0.012 * i), null, i % 2 == 0 ? 1 : 0))];
        foreach (int width in (int[])[320, 480, 768, 1440])
        {
            foreach (Figure figure in (Figure[])[TornadoFigure.Shares("wound, at week 52", Rows, new() { Width = width }), TornadoFigure.Effects("wound, at week 52", many, new() { Width = width })])
            {
                foreach (var text in Drawn.All(figure, "text"))
                {
                    (double left, double right) = Drawn.Edges(text);
                    Assert.True(left >= 0 && right <= width + 1, $"'{text.Value}' goes from {left} to {right} of {width}.");
                }
            }

            Assert.Contains(Drawn.All(TornadoFigure.Effects("x", many, new() { Width = width }), "text"), t => t.Value == "and 36 lighter ones");
        }
    }

    [Fact]
    public void Where_nothing_differs_it_says_so()
    {
        Figure figure = TornadoFigure.Shares("told", [new("skill", new(double.NaN, double.NaN, double.NaN), new(double.NaN, double.NaN, double.NaN))]);
        Assert.Equal("Nothing that was varied makes a difference to told.", figure.Description);
        Assert.DoesNotContain("NaN", figure.Svg, StringComparison.Ordinal);
    }
}
