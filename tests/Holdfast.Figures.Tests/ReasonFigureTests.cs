namespace Holdfast.Figures.Tests;

public class ReasonFigureTests
{
    private static readonly Gen<Reason[]> GenReasons = Gen.Select(Gen.Int[0, 99], Gen.Double[-0.6, 0.6]).Select((n, part) => new Reason($"rule {n:00}", "It pulls.", part)).Array[0, 30];

    [Fact]
    public void The_numbers_shown_add_up_to_the_sum_shown()
    {
        Gen.Select(GenReasons, Gen.Int[1, 12]).Sample((reasons, most) =>
        {
            Parts parts = new(reasons, most);
            Assert.Equal(parts.Whole, parts.Thousandths.Sum());
            Assert.Equal((long)Math.Round(reasons.OrderBy(r => -Math.Abs(r.Part)).ThenBy(r => r.Rule, StringComparer.Ordinal).Sum(r => r.Part) * 1000, MidpointRounding.AwayFromZero), parts.Whole, 1.0);
            Assert.InRange(reasons.Length - parts.Shown.Length - parts.Gathered, 0, 1);
            for (int i = 0; i < parts.Shown.Length; i++)
            {
                Assert.Equal(parts.Shown[i].Part * 1000, parts.Thousandths[i], 1.0);
            }
        });
    }

    [Fact]
    public void The_largest_comes_first_and_small_ones_are_put_together()
    {
        Figure figure = ReasonFigure.Draw(
            Quantity.Hope,
            [new("a", "A.", 0.01), new("b", "B.", -0.5), new("c", "C.", 0.3), new("d", "D.", 0.001), new("e", "E.", 0.002)]);
        string[] texts = [.. Drawn.All(figure, "text").Select(t => t.Value)];
        Assert.Equal(["b", "B.", "−.500", "c", "C.", "+.300", "3 smaller ones", "+.013", "in all", "−.187"], texts);
        Assert.Equal("Hope changed by −.187 in all: b −.500, c +.300 and 3 smaller ones +.013. By this theory, in invented persons; nothing here is a forecast.", figure.Description);
    }

    [Fact]
    public void One_small_reason_keeps_its_name()
    {
        Figure figure = ReasonFigure.Draw(Quantity.Hope, [new("a", "A.", 0.5), new("b", "B.", 0.001)]);
        Assert.Contains(Drawn.All(figure, "text"), t => t.Value == "b");
    }

    [Fact]
    public void One_reason_that_rounds_to_nothing_is_left_out()
    {
        Figure figure = ReasonFigure.Draw(Quantity.Hope, [new("a", "A.", 0.5), new("b", "B.", 0.0001)]);
        Assert.Equal(["a", "A.", "+.500", "in all", "+.500"], [.. Drawn.All(figure, "text").Select(t => t.Value)]);
    }

    [Fact]
    public void Nothing_is_told_as_nothing()
    {
        Assert.Equal("Nothing moved it in this stretch.", ReasonFigure.Draw(Quantity.Hope, []).Description);
    }

    [Fact]
    public void A_raise_lies_right_of_a_fall()
    {
        Figure figure = ReasonFigure.Draw(Quantity.Hope, [new("up", "", 0.3), new("down", "", -0.2)]);
        var bars = Drawn.All(figure, "rect").Where(r => r.Attribute("x") is not null).ToArray();
        Assert.Equal(Drawn.Number(bars[1], "x") + Drawn.Number(bars[1], "width"), Drawn.Number(bars[0], "x"), 0.11);
    }
}
