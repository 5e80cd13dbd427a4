namespace Holdfast.Cli.Tests;

public class SvgPainterTests
{
    private static readonly TrueType Font = TrueType.Read(MadeFont.Bytes())!;

    [Fact]
    public void A_box_fills_its_pixels_and_half_of_a_half_pixel()
    {
        Bitmap bitmap = Paint("<rect x=\"2\" y=\"1\" width=\"2.5\" height=\"2\" fill=\"#000000\"/>");
        Assert.Equal(0, Red(bitmap, 2, 1));
        Assert.Equal(0, Red(bitmap, 3, 2));
        Assert.InRange(Red(bitmap, 4, 1), 126, 129);
        Assert.Equal(255, Red(bitmap, 5, 1));
        Assert.Equal(255, Red(bitmap, 1, 1));
        Assert.Equal(255, Red(bitmap, 2, 3));
    }

    [Fact]
    public void A_slope_covers_pixels_by_their_area()
    {
        // A triangle from the left upper corner: the edge cuts pixel (0, 0) from (4, 0) to (0, 2).
        Bitmap bitmap = Paint("<path d=\"M0 0h4l-4 2z\" fill=\"#000000\"/>");
        int covered = 0;
        for (int y = 0; y < 4; y++)
        {
            for (int x = 0; x < 8; x++)
            {
                covered += 255 - Red(bitmap, x, y);
            }
        }

        Assert.InRange(covered / 255.0, 3.95, 4.05);
        Assert.InRange(Red(bitmap, 3, 0), 255 * 0.7, 255 * 0.8);
        Assert.Equal(0, Red(bitmap, 0, 0));
    }

    [Fact]
    public void Opacity_lets_the_ground_through()
    {
        Bitmap bitmap = Paint("<g fill=\"#000000\" fill-opacity=\".2\"><rect width=\"4\" height=\"4\"/></g>");
        Assert.InRange(Red(bitmap, 1, 1), 203, 205);
    }

    [Fact]
    public void A_line_is_as_thick_as_it_says_and_ends_where_it_ends()
    {
        Bitmap bitmap = Paint("<path d=\"M1 3H6\" fill=\"none\" stroke=\"#000000\" stroke-width=\"2\"/>");
        Assert.Equal([255, 0, 0, 255], [Red(bitmap, 3, 1), Red(bitmap, 3, 2), Red(bitmap, 3, 3), Red(bitmap, 3, 4)]);
        Assert.Equal([255, 0, 0, 255], [Red(bitmap, 0, 2), Red(bitmap, 1, 2), Red(bitmap, 5, 2), Red(bitmap, 6, 2)]);
    }

    [Fact]
    public void Dashes_leave_gaps()
    {
        Bitmap bitmap = Paint("<path d=\"M0 2.5h8\" fill=\"none\" stroke=\"#000000\" stroke-width=\"1\" stroke-dasharray=\"2 1\"/>");
        Assert.Equal([0, 0, 255, 0, 0, 255, 0, 0], [.. Enumerable.Range(0, 8).Select(x => Red(bitmap, x, 2))]);
    }

    [Fact]
    public void Two_half_circles_make_a_disc()
    {
        Bitmap bitmap = Paint("<path d=\"M4 4m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0\" fill=\"#000000\"/>");
        Assert.Equal(0, Red(bitmap, 4, 2));
        Assert.Equal(0, Red(bitmap, 2, 5));
        Assert.Equal(255, Red(bitmap, 0, 0));
        Assert.InRange(Red(bitmap, 1, 1), 200, 255);
    }

    [Fact]
    public void Words_stand_where_their_anchor_says()
    {
        // At size 10 each character is 5 wide and black from 1 to 4.
        Assert.Equal([255, 0, 0, 0, 255], Row("<text x=\"0\" y=\"7\" font-size=\"10\">a</text>"));
        Assert.Equal([255, 0, 0, 0, 255], Row("<text x=\"5\" y=\"7\" font-size=\"10\" text-anchor=\"middle\">aa</text>"));
        Assert.Equal([255, 255, 0, 0, 0], Row("<text x=\"6\" y=\"7\" font-size=\"10\" text-anchor=\"end\">a</text>"));
    }

    [Fact]
    public void A_part_of_a_text_has_its_own_colour()
    {
        Bitmap bitmap = Paint("<text x=\"-1\" y=\"7\" font-size=\"10\">a<tspan fill=\"#ffffff\">a</tspan></text>");
        Assert.Equal(0, Red(bitmap, 1, 3));
        Assert.Equal(255, Red(bitmap, 6, 3));
    }

    [Fact]
    public void A_round_letter_is_round()
    {
        Outline round = Font.Write("o", 0, 7, 10, 0);
        float left = round.Contours[0].Min(p => p.X);
        float top = round.Contours[0].Min(p => p.Y);
        Assert.Equal(1, left, 0.01);
        Assert.Equal(0, top, 0.01);
        Assert.DoesNotContain(round.Contours[0], p => p.X < 1.2 && p.Y < 0.3);
    }

    [Fact]
    public void A_letter_made_of_others_has_all_their_parts()
    {
        Assert.Equal(2, Font.Write("é", 0, 20, 10, 0).Contours.Count);
        Assert.Equal(5, Font.Width("é", 10));
    }

    [Fact]
    public void Every_figure_of_the_library_can_be_painted()
    {
        using Terminal terminal = new();
        foreach (string command in (string[])["run attuned", "run attuned --persons 2", "contrast attuned at-arms-length --persons 1", "why hope attuned --from \"week 10\" --to \"week 20\""])
        {
            Typed typed = terminal.Type($"{command} --figure out.svg");
            Assert.Equal(ExitCode.Ok, typed.ExitCode);
            string svg = File.ReadAllText(Path.Combine(terminal.Folder, "out.svg"));
            Bitmap bitmap = SvgPainter.Paint(svg, 960, 600, 1, new(Font, null, null));
            Assert.InRange(bitmap.Bytes.Count(b => b < 0x80), 1000, bitmap.Bytes.Length / 2);
        }
    }

    [Theory]
    [InlineData("<circle r=\"1\"/>", "<circle>")]
    [InlineData("<rect width=\"1\" height=\"1\" fill=\"var(--hf-ink,#000000)\"/>", "var(--hf-ink,#000000)")]
    [InlineData("<path d=\"M0 0c1 1 2 2 3 3\"/>", "'c'")]
    public void What_figures_do_not_write_is_refused_by_name(string markup, string named)
    {
        Assert.Contains(named, Assert.Throws<FormatException>(() => Paint(markup)).Message);
    }

    private static int[] Row(string markup)
    {
        Bitmap bitmap = Paint(markup);
        return [.. Enumerable.Range(0, 5).Select(x => Red(bitmap, x, 3))];
    }

    private static Bitmap Paint(string markup) =>
        SvgPainter.Paint($"<svg xmlns=\"http://www.w3.org/2000/svg\"><title>x</title>{markup}</svg>", 8, 8, 1, new(Font, null, null));

    private static int Red(Bitmap bitmap, int x, int y) => bitmap.Bytes[((y * bitmap.Width) + x) * 3];
}
