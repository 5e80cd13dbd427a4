using Holdfast.Figures;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Tests;

public class WatchDeskTests
{
    public static TheoryData<string> Courses => [.. CourseShelf.Names];

    [Theory]
    [MemberData(nameof(Courses))]
    public void Every_shipped_course_is_drawn_for_one_person(string name)
    {
        WatchDesk desk = new();
        Assert.True(desk.Take(new() { Course = name, Person = 3 }));
        desk.RunOne();
        desk.Draw(720);
        Assert.Contains("<svg", desk.Picture!.Svg, StringComparison.Ordinal);
        Assert.InRange(desk.Picture.Svg.Length, 2_000, 130_000);
        Assert.NotNull(desk.Picture.Plot);
    }

    [Fact]
    public void Two_courses_are_drawn_and_asked_about_side_by_side()
    {
        WatchDesk desk = new();
        desk.Take(new() { Course = "attuned", Beside = "she-left-in-may", From = 70, To = 140, Why = "guard" });
        desk.RunOne();
        Assert.NotNull(desk.Question);
        Assert.NotNull(desk.QuestionBeside);
        foreach (Question question in new[] { desk.Question, desk.QuestionBeside })
        {
            Assert.Equal(question.After - question.Before, question.Reasons.Sum(r => r.Part), 1e-5);
        }
    }

    [Fact]
    public void A_population_comes_block_by_block()
    {
        WatchDesk desk = new();
        desk.Take(new() { Course = "the-fourth-try", Many = true });
        int last = 0;
        foreach (int persons in desk.RunMany().Take(4))
        {
            Assert.True(persons > last);
            last = persons;
        }

        desk.Draw(400);
        Assert.Contains("hf-half", desk.Picture!.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_diagnostics_leaves_nothing_to_be_seen()
    {
        WatchDesk desk = new();
        desk.Take(new());
        desk.RunOne();
        desk.Draw(720);
        desk.OwnText = "course: broken\nlasts: yesterday\n";
        Assert.False(desk.Take(desk.State with { Course = null }));
        Assert.NotEmpty(desk.Diagnostics);
        Assert.All(desk.Diagnostics, d => Assert.True(d.Line >= 1));
        Assert.Null(desk.First);
        Assert.Null(desk.Picture);
    }

    [Fact]
    public void A_passage_stays_within_the_course() =>
        Gen.Select(Gen.Int[-50, 900], Gen.Int[-50, 900], Gen.Int[2, 800]).Sample((a, b, days) =>
        {
            Passage passage = Passage.Between(a, b, days);
            Assert.InRange(passage.From, 0, days - 1);
            Assert.InRange(passage.To, passage.From + 1, days);
        });

    [Theory]
    [InlineData(0, "day 0")]
    [InlineData(13, "day 13")]
    [InlineData(14, "week 2")]
    [InlineData(17, "week 2, day 3")]
    public void Days_are_said_as_people_say_them(int day, string words) => Assert.Equal(words, Passage.Say(day));

    [Fact]
    public void Changes_are_signed()
    {
        Assert.Equal("−0.21", Numbers.Signed(-0.213));
        Assert.Equal("+0.042", Numbers.Signed(0.0421));
    }
}
