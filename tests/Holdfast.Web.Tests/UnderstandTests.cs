using Holdfast.Understand;
using Holdfast.Web.Client.Understand;

namespace Holdfast.Web.Tests;

/// <summary>What a reader does with a chapter's figure, without the page.</summary>
public class UnderstandTests
{
    public static TheoryData<string> Chapters => [.. ChapterShelf.Names];

    [Theory]
    [InlineData("", null, 1)]
    [InlineData("?at=cold&person=3", "cold", 3)]
    [InlineData("?at=<script>&person=0", null, 1)]
    [InlineData("?person=99999999999&at=", null, 1)]
    public void An_address_is_read_and_nonsense_left_out(string query, string? stop, int person)
    {
        DemonstrationState state = DemonstrationState.Parse(query);
        Assert.Equal(new(stop, person), state);
        Assert.Equal(state, DemonstrationState.Parse(state.Print()));
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void At_every_setting_the_page_says_what_its_chapter_says(string key)
    {
        Demonstration figure = ChapterShelf.Find(key)!.Figure;
        DemonstrationDesk desk = new(figure);
        foreach (Stop stop in figure.Stops)
        {
            desk.Take(new(stop.Key, 1));
            Assert.Equal(figure.At(stop).Select(t => t.Says), desk.Sentences.Select(s => s.Says));
            Assert.All(desk.Sentences, s => Assert.True(s.True, $"{key}, {stop.Key}: {s.Says}"));
            Assert.Equal(stop == figure.Beside, desk.There is null);
            Assert.Contains(desk.Figure.Moves, figure.Moves, StringComparison.Ordinal);
            Figures.Figure picture = desk.Draw(320);
            Assert.Contains(Figures.FigureWords.English.NameOf(figure.Shows[0]), picture.Description, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(desk.Why.After - desk.Why.Before, desk.Why.Reasons.Sum(r => r.Part), 1e-4);
        }
    }

    [Fact]
    public void Where_it_is_not_so_for_a_person_the_page_says_that()
    {
        bool seen = false;
        foreach (Demonstration figure in ChapterShelf.Names.Select(n => ChapterShelf.Find(n)!.Figure))
        {
            DemonstrationDesk desk = new(figure);
            for (int person = 2; person <= 60 && !seen; person++)
            {
                desk.Take(new(null, person));
                seen = desk.Sentences.Any(s => !s.True);
                Assert.All(desk.Sentences.Zip(figure.At(desk.Stop)), s => Assert.Equal(s.First.True ? s.Second.Says : s.Second.Otherwise, s.First.Says));
            }
        }

        Assert.True(seen, "Of nobody looked at was any sentence untrue.");
    }

    [Fact]
    public void Others_are_asked_some_at_a_time_and_counted()
    {
        DemonstrationDesk desk = new(ChapterShelf.Find(ChapterShelf.Names[0])!.Figure);
        desk.Take(new(null, 1));
        int[] steps = [.. desk.AskOthers()];
        Assert.Equal(DemonstrationDesk.Others, steps[^1]);
        Assert.Equal(DemonstrationDesk.Others / DemonstrationDesk.AtOnce, steps.Length);
        foreach (((string says, int count), Tell tell) in desk.CountOf().Zip(desk.Figure.At(desk.Stop)))
        {
            int so = (int)Math.Round(desk.Figure.Look(tell, desk.Stop, new() { Seed = 7, Threads = 1 }, DemonstrationDesk.Others).Share * DemonstrationDesk.Others);
            Assert.Equal((tell.Says, so), (says, count));
        }

        desk.Take(desk.State);
        Assert.Equal(0, desk.Asked);
    }

    [Fact]
    public void A_stop_that_is_not_there_is_left_out()
    {
        DemonstrationDesk desk = new(ChapterShelf.Find(ChapterShelf.Names[0])!.Figure);
        desk.Take(new("nowhere", 4));
        Assert.Equal(desk.Figure.Begins, desk.Stop);
        Assert.Equal(new(null, 4), desk.State);
        Assert.Null(ChapterShelf.Find("no-such-chapter"));
    }
}
