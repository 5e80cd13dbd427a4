using System.Diagnostics;
using System.Xml.Linq;

namespace Holdfast.Figures.Tests;

public class CourseFigureTests
{
    private static readonly int[] Widths = [320, 480, 768, 1440];

    [Fact]
    public void A_course_is_well_formed_at_every_width_in_every_theme()
    {
        foreach (int width in Widths)
        {
            foreach (Theme theme in Enum.GetValues<Theme>())
            {
                Figure figure = CourseFigure.Draw(Courses.HalfAYear, new() { Width = width, Theme = theme });
                Assert.Equal(width, figure.Width);
                Assert.Equal("img", Drawn.Root(figure).Attribute("role")!.Value);
                Assert.Equal("A break in spring: one person, 26 weeks", Drawn.Title(figure));
                Assert.Equal(figure.Description, Drawn.Description(figure));
            }
        }
    }

    [Fact]
    public void The_description_tells_a_fall_during_a_break()
    {
        Figure figure = CourseFigure.Draw(Courses.HalfAYear);
        Assert.Contains("Hope begins at .52, falls to .18 in week 22 during a break, and ends at .61.", figure.Description);
        Assert.Contains("Guard begins at .30, rises to .70 in week 20 during a break, and ends at .30.", figure.Description);
        Assert.Contains("A break begins in week 20 and lasts 3 weeks.", figure.Description);
        Assert.Contains("In week 7: a rupture.", figure.Description);
        Assert.Contains("In week 23: self compassion.", figure.Description);
        Assert.Contains("In week 26: a planned ending.", figure.Description);
        Assert.Contains("underground 13%", figure.Description);
        Assert.Contains("By this theory", figure.Description);
    }

    [Fact]
    public void Every_chosen_channel_has_a_line_and_a_label_with_its_last_value()
    {
        foreach (int width in Widths)
        {
            Figure figure = CourseFigure.Draw(Courses.HalfAYear, new() { Width = width, Channels = [.. Channel.All] });
            string[] texts = [.. Drawn.All(figure, "text").Select(t => t.Value)];
            foreach (Channel channel in Channel.All)
            {
                Assert.Single(Drawn.All(figure, "path"), p => p.Attribute("data-channel")?.Value == channel.Key);
                string label = FigureWords.English.NameOf(channel) + " ";
                Assert.Contains(texts, t => t.StartsWith(label, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Lines_of_one_panel_differ_without_colour()
    {
        foreach (PanelPlan plan in PanelPlan.Together([.. Channel.All], _ => 1))
        {
            Assert.Equal(plan.Lines.Count, plan.Lines.Select(l => (l.Style.Weight, l.Style.Dash)).Distinct().Count());
            Assert.True(plan.Lines.Count(l => l.Style.Tone == Tone.Accent) <= 1);
        }
    }

    [Fact]
    public void Every_channel_has_its_place_in_exactly_one_panel()
    {
        List<Channel> placed = [.. PanelPlan.Apart([.. Channel.All], _ => 1).Select(p => p.Lines[0].Channel)];
        Assert.Equal(Channel.Count, placed.Count);
        Assert.Equal(Channel.Count, placed.Distinct().Count());
    }

    [Fact]
    public void No_word_leaves_the_picture()
    {
        foreach (int width in Widths)
        {
            foreach (Trajectory course in new[] { Courses.HalfAYear, Courses.Restless(730) })
            {
                foreach (XElement text in Drawn.All(CourseFigure.Draw(course, new() { Width = width }), "text"))
                {
                    (double left, double right) = Drawn.Edges(text);
                    Assert.True(left >= -1 && right <= width + 1, $"'{text.Value}' goes from {left} to {right} of {width}.");
                }
            }
        }
    }

    [Fact]
    public void No_word_of_a_course_covers_another()
    {
        foreach (int width in Widths)
        {
            List<(double Left, double Right, double Y, string Word)> boxes = [];
            foreach (XElement text in Drawn.All(CourseFigure.Draw(Courses.HalfAYear, new() { Width = width }), "text"))
            {
                (double left, double right) = Drawn.Edges(text);
                double y = Drawn.Number(text, "y");
                Assert.DoesNotContain(boxes, b => Math.Abs(b.Y - y) < 9 && left < b.Right - 3 && b.Left < right - 3);
                boxes.Add((left, right, y, text.Value));
            }
        }
    }

    [Fact]
    public void Two_years_stay_small_even_where_every_curve_is_restless()
    {
        foreach (int width in Widths)
        {
            Assert.InRange(CourseFigure.Draw(Courses.Restless(730), new() { Width = width }).Svg.Length, 5_000, 64_000);
            Assert.InRange(CourseFigure.Draw(Courses.HalfAYear, new() { Width = width }).Svg.Length, 5_000, 20_000);
        }
    }

    [Fact]
    public void Ten_years_and_four_weeks_can_be_drawn()
    {
        foreach (int days in (int[])[28, 3650])
        {
            Figure figure = CourseFigure.Draw(Courses.Restless(days));
            Assert.InRange(figure.Svg.Length, 3_000, 120_000);
            Assert.InRange(Drawn.All(figure, "text").Count(t => int.TryParse(t.Value, out _)), 4, 40);
        }
    }

    [Fact]
    public void The_same_course_gives_the_same_text()
    {
        Assert.Equal(CourseFigure.Draw(Courses.HalfAYear).Svg, CourseFigure.Draw(Courses.HalfAYear).Svg);
    }

    [Fact]
    public void Ids_begin_with_what_was_asked_for()
    {
        Figure figure = CourseFigure.Draw(Courses.HalfAYear, new() { Id = "left" });
        string[] ids = [.. Drawn.Root(figure).DescendantsAndSelf().Select(e => e.Attribute("id")?.Value).OfType<string>()];
        Assert.Equal(["left-title", "left-desc"], ids);
        Assert.Equal("left-title left-desc", Drawn.Root(figure).Attribute("aria-labelledby")!.Value);
    }

    [Fact]
    public void Only_the_inherited_theme_asks_the_page_for_colours()
    {
        Assert.Contains("var(--hf-ink,#", CourseFigure.Draw(Courses.HalfAYear, new() { Theme = Theme.Inherit }).Svg);
        Assert.DoesNotContain("var(", CourseFigure.Draw(Courses.HalfAYear, new() { Theme = Theme.Light }).Svg);
        Assert.DoesNotContain("var(", CourseFigure.Draw(Courses.HalfAYear, new() { Theme = Theme.Dark }).Svg);
    }

    [Fact]
    public void A_chosen_stretch_is_drawn_and_told()
    {
        Figure figure = CourseFigure.Draw(Courses.HalfAYear, new() { Chosen = TickRange.Between(400, 300) });
        XElement chosen = Assert.Single(Drawn.All(figure, "g"), g => g.Attribute("class")?.Value == "hf-chosen");
        Assert.Equal(figure.Plot!.Value.Time.X(300), Drawn.Number(chosen.Elements().First(), "x"), 0.06);
        Assert.Contains("Chosen: week 11 to week 15.", figure.Description);
        Assert.DoesNotContain("hf-chosen", CourseFigure.Draw(Courses.HalfAYear).Svg);
    }

    [Fact]
    public void Words_that_look_like_markup_stay_words()
    {
        Trajectory odd = Courses.Made("<b>&\"\u0001", 28, (_, _) => 0.5, [new(4, 4, MarkKind.Deed, "</svg><script>")]);
        Figure figure = CourseFigure.Draw(odd, new() { Heading = "<i>" });
        Assert.StartsWith("<b>&\"", Drawn.Title(figure));
        Assert.Contains(Drawn.All(figure, "text"), t => t.Value == "</svg><script>");
        Assert.Empty(Drawn.All(figure, "script"));
    }

    [Fact]
    public void A_long_story_is_cut_short_and_says_so()
    {
        Trajectory eventful = Courses.Made("x", 400, (_, _) => 0.5, [.. Enumerable.Range(0, 30).Select(i => new Mark(i * 40, (i * 40) + 20, MarkKind.Break, "a break"))]);
        Assert.Contains("There are 6 more such marks.", CourseFigure.Draw(eventful).Description);
    }

    [Fact]
    public void A_break_without_warning_is_not_called_announced()
    {
        Trajectory sprung = Courses.Made("x", 91, (_, _) => 0.5, [new(40, 40, MarkKind.Announcement, "a break without warning", Act.SpringLoss), new(40, 80, MarkKind.Break, "a break")]);
        string[] texts = [.. Drawn.All(CourseFigure.Draw(sprung), "text").Select(t => t.Value)];
        Assert.Contains("without warning", texts);
        Assert.Contains("break, 10 days", texts);
        Assert.DoesNotContain("announced", texts);
    }

    [Fact]
    public void Two_courses_show_both_lines_and_tell_where_they_lie_apart()
    {
        Trajectory calm = Courses.Made("Without the break", 91, (channel, day) => channel == Quantity.Hope ? 0.8 : 0.3, []);
        Figure figure = CourseFigure.Draw(Courses.HalfAYear, calm, new() { Channels = [Quantity.Hope], FirstName = "with" });
        Assert.Equal(2, Drawn.All(figure, "path").Count(p => p.Attribute("data-channel")?.Value == "hope"));
        Assert.Contains(Drawn.All(figure, "path"), p => p.Attribute("class")?.Value == "hf-difference");
        Assert.Contains("Hope ends at .61 in the first course and at .80 in the second.", figure.Description);
        Assert.Equal("with, and beside it Without the break: the same person", Drawn.Title(figure));
    }

    [Theory]
    [InlineData(288)]
    [InlineData(608)]
    public void A_long_name_of_a_course_is_broken_into_lines_and_never_cut(int width)
    {
        const string Long = "at once, in the twentieth week, because somebody else decides it for both of them";
        Figure figure = CourseFigure.Draw(Courses.HalfAYear, Courses.HalfAYear, new() { Width = width, Channels = [Quantity.Hope], Modes = false, Marks = false, FirstName = Long, SecondName = "not at all" });
        XElement[] lines = [.. Drawn.All(figure, "text").TakeWhile(t => t.Value != "not at all")];
        Assert.Equal(Long, string.Join(' ', lines.Select(t => t.Value)));
        Assert.All(lines, t => Assert.True(Drawn.Number(t, "x") + (t.Value.Length * 6.8) <= width, $"\"{t.Value}\" is cut at {width}.")); // In a wide face, measured: 6.8 a letter.
        Assert.Equal(lines.Length, lines.Select(t => t.Attribute("y")!.Value).Distinct().Count());
    }

    [Fact]
    public void No_box_has_less_than_no_height_where_breaks_are_drawn_without_a_ribbon()
    {
        Figure figure = CourseFigure.Draw(Courses.HalfAYear, Courses.HalfAYear, new() { Channels = [Quantity.Hope], Modes = false, Marks = false });
        Assert.All(Drawn.All(figure, "rect"), r => Assert.True(Drawn.Number(r, "height") >= 0 && Drawn.Number(r, "width") >= 0, r.ToString()));
    }

    [Fact]
    public void A_figure_is_one_picture_to_those_who_listen_and_named_by_its_title_alone_where_the_page_tells_the_rest()
    {
        Figure figure = CourseFigure.Draw(Courses.HalfAYear, new() { Id = "told", ToldBeside = true });
        Assert.Equal("told-title", Drawn.Root(figure).Attribute("aria-labelledby")!.Value);
        Assert.Equal(["title", "desc"], Drawn.Root(figure).Elements().Where(e => e.Attribute("aria-hidden")?.Value != "true").Select(e => e.Name.LocalName));
        Assert.Contains(Drawn.All(figure, "title"), t => t.Ancestors().Any(a => a.Attribute("aria-hidden")?.Value == "true"));
    }

    [Fact]
    public void A_course_is_drawn_in_a_few_milliseconds()
    {
        Trajectory course = Courses.Restless(730);
        CourseFigureOptions options = new() { Theme = Theme.Inherit };
        double quickest = double.MaxValue;
        for (int i = 0; i < 10; i++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            CourseFigure.Draw(course, options);
            quickest = Math.Min(quickest, watch.Elapsed.TotalMilliseconds);
        }

        Assert.InRange(quickest, 0, 100);
    }
}
