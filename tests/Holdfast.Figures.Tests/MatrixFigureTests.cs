namespace Holdfast.Figures.Tests;

public class MatrixFigureTests
{
    private static readonly string[] Phenomena = [.. Enumerable.Range(1, 31).Select(i => $"P{i}")];

    private static readonly MatrixRow[] Rows =
    [
        Row("hurt lowers hope", "hope", (6, new(0.92, 0, true, true)), (12, new(1, 0.85, true, false))),
        Row("care lifts hope", "hope"),
        Row("self-compassion eases the standard, gently and over a long time", "standard", (21, new(0.95, 0.5, true, true))),
    ];

    [Fact]
    public void Each_fall_is_a_filled_cell_each_loss_a_cross_and_both_are_told()
    {
        Figure figure = MatrixFigure.Draw(Phenomena, Rows, new() { Width = 960 });
        Assert.Equal("hurt lowers hope: P6 falls from 92% to 0% and no longer holds, P12 falls from 100% to 85%. self-compassion eases the standard, gently and over a long time: P21 falls from 95% to 50% and no longer holds. With 1 of the changes nothing falls. By this theory, in invented persons; nothing here is a forecast.", figure.Description);
        Assert.Equal(3 + 4, Drawn.All(figure, "rect").Count(r => ((string?)r.Attribute("fill-opacity") ?? "1") != "1" && (string?)r.Attribute("fill") == Palette.Light[Tone.Accent]));
        Assert.Equal(2 * (2 + 1), Drawn.All(figure, "path").Count());
    }

    [Fact]
    public void No_word_leaves_the_picture()
    {
        foreach (int width in (int[])[320, 480, 768, 1440])
        {
            foreach (var text in Drawn.All(MatrixFigure.Draw(Phenomena, Rows, new() { Width = width, Heading = "Rules by phenomena" }), "text"))
            {
                (double left, double right) = Drawn.Edges(text);
                Assert.True(left >= 0 && right <= width + 1, $"'{text.Value}' goes from {left} to {right} of {width}.");
            }
        }
    }

    [Fact]
    public void A_row_has_a_cell_for_each_phenomenon() =>
        Assert.Throws<ArgumentException>(() => MatrixFigure.Draw(["P1"], Rows));

    private static MatrixRow Row(string name, string group, params (int Phenomenon, MatrixCell Cell)[] falls)
    {
        MatrixCell[] cells = [.. Enumerable.Repeat(new MatrixCell(0.95, 0.95, false, false), Phenomena.Length)];
        foreach ((int phenomenon, MatrixCell cell) in falls)
        {
            cells[phenomenon - 1] = cell;
        }

        return new(name, group, cells);
    }
}
