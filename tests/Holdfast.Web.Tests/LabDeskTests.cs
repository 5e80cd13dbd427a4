using System.Globalization;
using System.Runtime.InteropServices;
using Holdfast.Courses;
using Holdfast.Web.Client.Lab;
using Holdfast.Web.Client.Language;
using Holdfast.Web.Lab;

namespace Holdfast.Web.Tests;

public class LabDeskTests
{
    private static readonly LabState Small = new() { Course = "the-fourth-try", Persons = 24 };

    [Fact]
    public void A_change_stands_beside_the_same_persons_under_the_theory_as_it_is()
    {
        LabDesk desk = new();
        Assert.True(desk.Take(Small));
        Finish(desk);
        string plain = desk.Said;
        Ensemble before = desk.Here!;
        Assert.Null(desk.There);
        Assert.Contains("24", plain, StringComparison.Ordinal);
        Assert.True(desk.Take(Small with { Off = ["anger cools"], Traits = new Dictionary<Trait, int> { [Trait.SelfBlame] = 90 } }));
        Assert.Equal(0, desk.Done);
        Finish(desk);
        Assert.Equal(before.At(Quantity.Hope, 9).ToArray(), desk.There!.At(Quantity.Hope, 9).ToArray());
        Assert.NotEqual(desk.Here!.At(Quantity.Hope, 9).ToArray(), desk.There.At(Quantity.Hope, 9).ToArray());
        Assert.NotEqual(plain, desk.Said);
        Assert.Contains("<svg", desk.Picture!.Svg, StringComparison.Ordinal);
        Assert.Contains("data-channel=\"hope\"", desk.Picture.Svg, StringComparison.Ordinal);
        desk.Take(Small);
        Assert.True(desk.IsDone);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_not_run()
    {
        LabDesk desk = new() { OwnText = "course: mine\nlasts: 3 fortnights\n" };
        Assert.False(desk.Take(Small with { Course = null }));
        Assert.NotEmpty(desk.Diagnostics);
        Assert.False(desk.Step(100));
        desk.OwnText = "course: mine\nlasts: 8 weeks\nhelper: {}\n";
        Assert.True(desk.Take(Small with { Course = null }));
        Assert.DoesNotContain("mine", desk.State.Print(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_host_sends_is_drawn_as_what_one_s_own_device_works_out_bit_for_bit()
    {
        LabState state = Small with { Off = ["anger cools"] };
        LabDesk own = new();
        own.Take(state);
        Finish(own);
        LabDesk sent = new();
        sent.Take(state);
        foreach (bool changed in sent.ToAsk().ToArray())
        {
            Ensemble all = changed ? own.Here! : own.There!;
            sent.Expect(changed, LabRequest.SamplesOf(sent.Experiment!));
            foreach ((int first, int count) in LabJob.Blocks(24))
            {
                float[] block = [.. sent.Channels.SelectMany(c => Enumerable.Range(0, all.Samples).SelectMany(s => all.At(c, s).Slice(first, count).ToArray()))];
                Assert.False(sent.Receive(changed, first + 1, count, MemoryMarshal.AsBytes(block.AsSpan()).ToArray()));
                Assert.True(sent.Receive(changed, first, count, MemoryMarshal.AsBytes(block.AsSpan()).ToArray()));
            }
        }

        Assert.True(sent.IsDone);
        sent.Draw(700);
        own.Draw(700);
        Assert.Equal(own.Picture!.Svg, sent.Picture!.Svg);
        Assert.Equal(own.Said, sent.Said);
    }

    [Fact]
    public void Whoever_gives_the_host_up_begins_anew()
    {
        LabDesk desk = new();
        desk.Take(Small);
        desk.Expect(false, LabRequest.SamplesOf(desk.Experiment!));
        desk.GiveUpHost();
        Finish(desk);
        Assert.True(desk.IsDone);
    }

    [Fact]
    public void Blocks_hold_everybody_once()
    {
        foreach (int persons in new[] { 1, 16, 17, 80, 500 })
        {
            Assert.Equal(Enumerable.Range(0, persons), LabJob.Blocks(persons).SelectMany(b => Enumerable.Range(b.First, b.Count)));
        }
    }

    [Fact]
    public void The_board_says_what_a_check_says_and_the_matrix_what_a_lesion_does()
    {
        LabBoard board = new();
        LabDesk desk = new();
        desk.Take(Small);
        board.Begin(Small, desk.Experiment!, ["p01", "p20"], 16, ["anger cools"]);
        Assert.Null(board.At(0, 0));
        while (!board.IsDone)
        {
            board.Step(5000);
        }

        Assert.Equal(1, board.Share);
        PhenomenonResult whole = PhenomenonCheck.Check(ClaimShelf.Read("p20"), new() { Seed = 1 }, 16);
        Assert.Equal(whole.Expectations, board.At(0, 1)!.Expectations);
        PhenomenonResult off = PhenomenonCheck.Check(ClaimShelf.Read("p20"), new() { Seed = 1, Lesions = ["anger cools"] }, 16);
        Assert.Equal(off.Expectations, board.At(1, 1)!.Expectations);
        Assert.Contains("P20", board.Draw(600)!.Svg, StringComparison.Ordinal);
        Assert.Contains("anger cools", board.DrawMatrix(600)!.Svg, StringComparison.Ordinal);
        // Two lines at the head, and one for each expectation.
        int expectations = Enumerable.Range(0, 2).Sum(row => Enumerable.Range(0, 2).Sum(column => board.At(row, column)!.Expectations.Count));
        string[] lines = string.Concat(LabFiles.Board(board)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2 + expectations, lines.Length);
        // Each row with a rule off tells the fall of the expectation that decides.
        Assert.Equal(2, lines.Count(l => l.StartsWith("\"anger cools\"", StringComparison.Ordinal) && !l.EndsWith(",,,", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_intervals_of_a_row_narrow_together_and_the_figure_waits_for_something_of_each()
    {
        LabBoard board = new();
        LabDesk desk = new();
        desk.Take(Small);
        board.Begin(Small, desk.Experiment!, ["p01", "p20"], 32, []);
        List<(int, int)> seen = [];
        while (!board.IsDone)
        {
            board.Step(5000);
            (int, int) now = (board.At(0, 0)?.Persons ?? 0, board.At(0, 1)?.Persons ?? 0);
            Assert.Equal(now is { Item1: > 0, Item2: > 0 }, board.Draw(600) is not null);
            if (seen.Count == 0 || seen[^1] != now)
            {
                seen.Add(now);
            }
        }

        Assert.Equal([(0, 0), (16, 0), (16, 16), (32, 16), (32, 32)], seen.Prepend((0, 0)).Distinct());
    }

    [Fact]
    public void What_a_host_looked_at_is_taken_and_the_rest_is_done_here()
    {
        LabDesk desk = new();
        desk.Take(Small);
        LabBoard own = new(), sent = new();
        own.Begin(Small, desk.Experiment!, ["p01", "p20"], 32, ["anger cools"]);
        sent.Begin(Small, desk.Experiment!, ["p01", "p20"], 32, ["anger cools"]);
        (Phenomenon phenomenon, RunOptions options) = LabBoard.Looks(desk.Experiment!, ["p01", "p20"], ["anger cools"]).ElementAt(1);
        byte[] bytes = MemoryMarshal.AsBytes(PhenomenonWalk.Read(phenomenon, options, 32).AsSpan()).ToArray();
        Assert.False(sent.Receive(0, 31, bytes));
        Assert.False(sent.Receive(4, 32, bytes));
        Assert.True(sent.Receive(1, 32, bytes));
        Assert.Equal(32, sent.At(0, 1)!.Persons);
        foreach (LabBoard board in new[] { own, sent })
        {
            while (!board.IsDone)
            {
                board.Step(5000);
            }
        }

        Assert.Equal(string.Concat(LabFiles.Board(own)), string.Concat(LabFiles.Board(sent)));
        Assert.Equal(own.DrawMatrix(600)!.Svg, sent.DrawMatrix(600)!.Svg);
    }

    [Fact]
    public void A_screening_grows_from_its_second_trajectory_on_and_a_host_s_trajectories_are_those_of_this_device()
    {
        LabDesk desk = new();
        LabState state = Small with { Parameters = new Dictionary<string, int> { ["longing.building"] = 60 } };
        desk.Take(state);
        LabEffects own = new(), sent = new();
        own.Begin(state, desk.Experiment!, Quantity.Wound, 4);
        sent.Begin(state, desk.Experiment!, Quantity.Wound, 4);
        Holdfast.Lab.MorrisWalk host = LabEffects.Walk(state, desk.Experiment!, Quantity.Wound, 4);
        while (own.Done < 2)
        {
            Assert.Null(own.Draw(700));
            own.Step(5000);
        }

        foreach (int t in new[] { 0, 1 })
        {
            byte[] bytes = MemoryMarshal.AsBytes(host.Read(t).AsSpan()).ToArray();
            Assert.False(sent.Receive(t + 1, 1, bytes));
            Assert.False(sent.Receive(t, 1, bytes[8..]));
            Assert.True(sent.Receive(t, 1, bytes));
        }

        Assert.Equal((2, 0.5), (sent.Done, sent.Share));
        Assert.Equal(own.Effects, sent.Effects);
        Assert.Equal(own.Draw(700)!.Svg, sent.Draw(700)!.Svg);
        Assert.Contains("longing.building", own.Draw(700)!.Svg, StringComparison.Ordinal);
        Assert.Equal(Trait.Wound, Assert.IsType<Holdfast.Lab.TraitFactor>(own.Effects[0].Factor).Trait);
        Assert.Contains("wound: ", own.Draw(700)!.Description, StringComparison.Ordinal);
        Assert.StartsWith("By this theory, over ", own.Say(), StringComparison.Ordinal);
        Assert.Equal(2 + own.Effects.Count, string.Concat(LabFiles.Effects(own)).Count(c => c == '\n'));
    }

    [Fact]
    public void A_host_takes_what_the_page_asks_and_nothing_larger()
    {
        LabDesk desk = new();
        desk.Take(Small);
        LabBoard board = new();
        board.Begin(Small, desk.Experiment!, ["p01"], 32, ["anger cools"]);
        LabEffects effects = new();
        effects.Begin(Small, desk.Experiment!, Quantity.Hope, 4);
        Assert.True(LabJob.Of(LabRequest.Read(board.Request().Print())!)!.IsLong);
        Assert.True(LabJob.Of(LabRequest.Read(effects.Request("").Print())!)!.IsLong);
        LabRequest curves = new(Small.Print(), null, ["hope"]);
        Assert.False(LabJob.Of(curves)!.IsLong);
        Assert.All(
            new[]
            {
                curves with { Curves = [] }, curves with { Board = new(["p99"], [], 32) }, curves with { Board = new(["p01"], ["no rule"], 32) },
                curves with { Board = new(["p01"], [], 33) }, curves with { Board = new([], [], 32) }, curves with { Board = new(["p01", null!], [null!], 32) },
                curves with { Board = new(ClaimShelf.Names, [.. Catalogue.Rules.Take(13).Select(r => r.Name)], 32) },
                curves with { Effects = new("hope", 41) }, curves with { Effects = new("nothing", 4) }, curves with { Effects = new(null!, 4) },
            },
            r => Assert.Null(LabJob.Of(LabRequest.Read(r.Print())!)));
    }

    [Fact]
    public void Files_hold_every_person_and_the_course_can_be_read_again()
    {
        LabDesk desk = new();
        LabState state = Small with { Traits = new Dictionary<Trait, int> { [Trait.Wound] = 70 }, Parts = new Dictionary<Trait, int> { [Trait.SelfBlame] = 0 }, Off = ["anger cools"] };
        desk.Take(state);
        Finish(desk);
        string[] persons = string.Concat(LabFiles.Persons(desk)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2 + (2 * 24 * desk.Here!.Samples), persons.Length);
        string[] cells = persons[2 + (3 * desk.Here.Samples) + 5].Split(',');
        Assert.Equal(("as set", "4"), (cells[0], cells[1]));
        Assert.Equal(desk.Here[Quantity.Hope, 5, 3], float.Parse(cells[3], CultureInfo.InvariantCulture));
        string[] summary = string.Concat(LabFiles.Summary(desk)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2 + (2 * desk.Channels.Count * desk.Here.Samples), summary.Length);
        string text = LabFiles.Course(desk, "/lab" + state.Print());
        Parsed<Course> read = CourseShelf.Read(text, "lab-course.yaml");
        Assert.True(read.Value is not null, string.Join('\n', read.Diagnostics));
        Assert.Equal(Interval.At(0.7), read.Value.Client.Traits[Trait.Wound]);
        Assert.Equal(desk.Experiment!.Population.Client.Traits[Trait.SelfBlame], read.Value.Client.Traits[Trait.SelfBlame]);
        Assert.Contains("--lesion \"anger cools\"", text, StringComparison.Ordinal);
        string citation = LabFiles.Citation(desk, "/lab" + state.Print());
        Assert.Contains($"model {Catalogue.ModelVersion}", citation, StringComparison.Ordinal);
        Assert.Contains("@software{holdfast,", citation, StringComparison.Ordinal);
        Assert.Contains("off=anger+cools", citation, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_travels_with_the_page_can_be_read()
    {
        Assert.Equal(31, ClaimShelf.Names.Count);
        Assert.All(ClaimShelf.Names, n => Assert.Equal((ClaimShelf.Read(n).Id, ClaimShelf.Read(n).Says), (ClaimShelf.IdOf(n), ClaimShelf.SaysOf(n))));
        Assert.All(LabBoard.Usual, n => Assert.Contains(n, ClaimShelf.Names));
        Assert.All(LabBoard.UsualRules, r => Assert.NotNull(Catalogue.Find(r)));
        Assert.All(LabTheory.Heaviest, k => Assert.True(Catalogue.PlaceOf(k) >= 0, k));
        Assert.Equal(new LabRequest("?x", "a \"text\"", ["hope"]).Print(), LabRequest.Read(new LabRequest("?x", "a \"text\"", ["hope"]).Print())!.Print());
        Assert.Null(LabRequest.Read("{}"));
        Assert.Null(LabRequest.Read("no"));
    }

    [Fact]
    public void A_search_finds_by_all_words_in_name_or_sentence()
    {
        SearchEntry[] all = [new("a", "anger cools", "Anger cools over days."), new("b", "hope", "Hope follows days of trust.")];
        Assert.Equal(all, SearchEntry.Find(all, ""));
        Assert.Equal([all[1]], SearchEntry.Find(all, "TRUST hope"));
        Assert.Empty(SearchEntry.Find(all, "trust anger"));
    }

    private static void Finish(LabDesk desk)
    {
        while (!desk.IsDone)
        {
            if (desk.Step(200))
            {
                desk.Draw(700);
            }
        }
    }
}
