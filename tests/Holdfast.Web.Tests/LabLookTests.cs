using System.Runtime.InteropServices;
using Holdfast.Courses;
using Holdfast.Web.Client.Lab;
using Holdfast.Web.Lab;

namespace Holdfast.Web.Tests;

/// <summary>What the Lab looks at beside its curves: phenomena, the matrix, and what an outcome hangs on.</summary>
public class LabLookTests
{
    private static readonly LabState Small = new() { Course = "the-fourth-try", Persons = 24 };

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
        Assert.Equal(own.Effects.Select(e => e.Effect.MuStar.Value).OrderDescending(), own.Effects.Select(e => e.Effect.MuStar.Value));
        Assert.Contains(own.Effects, e => e.Factor is Holdfast.Lab.TraitFactor { Trait: Trait.Wound } && e.Effect.Mu.Value > 0);
        Assert.Contains("depth of the wound: ", own.Draw(700)!.Description, StringComparison.Ordinal);
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
}
