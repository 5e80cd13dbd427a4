using System.Reflection;
using Holdfast.Practice;
using Holdfast.Understand.Tests;
using Holdfast.Web.Client.Chair;

namespace Holdfast.Web.Tests;

/// <summary>What a person does in the client's chair, without the page.</summary>
public class ChairTests
{
    private static readonly IReadOnlyList<string> Words = [.. typeof(ChairWords).GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(p => p.PropertyType == typeof(string)).Select(p => (string)p.GetValue(null)!)];

    [Fact]
    public void Every_rung_and_every_line_can_reach_the_screen()
    {
        HashSet<string> rungs = [], lines = [];
        ChairDesk desk = new(n => n - 1);
        foreach (Ladder ladder in ChairShelf.Ladders)
        {
            desk.Choose(ladder);
            foreach (Rung rung in ladder.Rungs)
            {
                foreach (ListenerManner manner in Enum.GetValues<ListenerManner>())
                {
                    for (int i = 0; i < ChairShelf.Listener.Fitting(ladder.Key, rung.Kind, manner).Count; i++)
                    {
                        desk.Take(rung);
                        desk.Manner = manner;
                        desk.Say();
                        Assert.Equal((ChairStep.Answered, manner, rung.Says), (desk.Step, desk.Last!.Manner, desk.Last.Said));
                        rungs.Add(ladder.Key + desk.Last.Rung);
                        lines.Add(desk.Last.Answer);
                        lines.Add(desk.Last.WentWrong);
                    }
                }
            }
        }

        Assert.Equal(ChairShelf.Ladders.Sum(l => l.Rungs.Count), rungs.Count);
        Assert.Superset(ChairShelf.Listener.Lines.SelectMany(l => new[] { l.Says, l.WentWrong }).ToHashSet(), lines);
    }

    [Fact]
    public void Nothing_is_kept_unless_somebody_says_so()
    {
        ChairDesk desk = Begun();
        Assert.False(desk.Keeps);
        Assert.Null(desk.Keep());
        desk.Keeps = true;
        Assert.Contains("my own words", desk.Keep()!.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_is_gone_on_with_whole()
    {
        ChairDesk desk = Begun();
        desk.Keeps = true;
        desk.To(ChairStep.TakeAlong);
        desk.AsMessage = true;
        desk.Text += " And more.";
        ChairDesk other = new();
        Assert.True(other.Resume(KeptChair.Read(desk.Keep()!.Write())!));
        Assert.True(other.Keeps);
        Assert.Equal(desk.Tries, other.Tries);
        Assert.Equal((desk.Ladder, desk.Rung, desk.Words), (other.Ladder, other.Rung, other.Words));
        other.To(ChairStep.TakeAlong);
        other.AsMessage = true;
        Assert.Equal(desk.Text, other.Text);
    }

    [Fact]
    public void What_was_begun_with_one_ladder_is_there_when_one_returns_from_another()
    {
        ChairDesk desk = Begun();
        Ladder first = desk.Ladder!;
        desk.Choose(ChairShelf.Ladders[3]);
        Assert.Empty(desk.Tries);
        Assert.Equal("", desk.Words);
        desk.Choose(first);
        Assert.Equal("my own words", desk.Last!.Said);
        desk.Keeps = true;
        Assert.Equal(2, desk.Keep()!.Rehearsals.Count);
    }

    [Fact]
    public void Forgetting_leaves_nothing()
    {
        ChairDesk desk = Begun();
        desk.Keeps = true;
        desk.To(ChairStep.TakeAlong);
        desk.Forget();
        Assert.Equal((ChairStep.Choose, false, null, null, ""), (desk.Step, desk.Keeps, desk.Ladder, desk.Last, desk.Words));
        Assert.Equal("", desk.Text);
        desk.Keeps = true;
        Assert.Null(desk.Keep());
        desk.Choose(ChairShelf.Ladders[0]);
        Assert.DoesNotContain("own words", desk.Keep()!.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_kept_before_and_not_opened_is_not_written_over()
    {
        ChairDesk before = Begun();
        before.Keeps = true;
        KeptChair kept = before.Keep()!;
        ChairDesk desk = new() { Keeps = true };
        desk.Choose(ChairShelf.Ladders[4]);
        desk.Add(kept);
        Assert.Equal(["my own words"], desk.Keep()!.Rehearsals.SelectMany(r => r.Tries).Select(t => t.Said));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"open\":\"you-matter\",\"version\":99}")]
    [InlineData("{\"open\":null}")]
    [InlineData("{\"open\":\"you-matter\",\"rehearsals\":[null]}")]
    [InlineData("{\"open\":\"you-matter\",\"rehearsals\":[{\"ladder\":\"you-matter\",\"tries\":[{}]}]}")]
    [InlineData("[1,2,3]")]
    public void What_was_kept_and_cannot_be_read_is_nothing(string text) => Assert.Null(KeptChair.Read(text));

    [Fact]
    public void What_was_kept_of_a_ladder_that_has_changed_is_not_opened()
    {
        ChairDesk desk = new();
        Assert.False(desk.Resume(new() { Open = "no-such-ladder" }));
        Assert.False(desk.Resume(new() { Open = "you-matter" }));
        Assert.False(desk.Resume(new() { Open = "you-matter", Rehearsals = [new() { Ladder = "you-matter", Rung = 99 }] }));
        Assert.Null(desk.Ladder);
    }

    [Fact]
    public void Whoever_wants_to_be_surprised_hears_any_of_the_three_manners()
    {
        int next = 0;
        ChairDesk desk = new(n => n == 3 ? next++ % 3 : 0);
        desk.Choose(ChairShelf.Ladders[0]);
        desk.Take(desk.Ladder!.Rungs[0]);
        desk.Manner = null;
        for (int i = 0; i < 3; i++)
        {
            desk.Say();
            desk.Again();
        }

        Assert.Equal(Enum.GetValues<ListenerManner>(), desk.Tries.Select(t => t.Manner));
        Assert.Null(desk.Manner);
        desk.AgainOtherwise();
        Assert.Equal(ListenerManner.Kindly, desk.Manner);
    }

    [Fact]
    public void A_number_can_be_given_changed_and_left_out()
    {
        ChairDesk desk = Begun();
        Assert.Equal((8, 5), (desk.Last!.Before, desk.Last.After));
        desk.Feel(null);
        Assert.Null(desk.Last.After);
        desk.Again();
        Assert.Null(desk.Before);
    }

    [Fact]
    public void A_card_begins_with_what_was_said_last_until_it_is_changed_by_hand()
    {
        ChairDesk desk = Begun();
        desk.To(ChairStep.TakeAlong);
        Assert.StartsWith("my own words", desk.Text, StringComparison.Ordinal);
        desk.Words = "";
        desk.Take(desk.Ladder!.Rungs[1]);
        desk.To(ChairStep.TakeAlong);
        Assert.StartsWith(desk.Ladder.Rungs[1].Says, desk.Text, StringComparison.Ordinal);
        desk.Text = "mine";
        desk.Take(desk.Ladder.Rungs[2]);
        desk.To(ChairStep.TakeAlong);
        Assert.Equal("mine", desk.Text);
        desk.AsMessage = true;
        Assert.Contains(desk.Ladder.Rungs[2].Says, desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stopping_leads_back_to_where_one_was()
    {
        ChairDesk desk = Begun();
        desk.To(ChairStep.TakeAlong);
        desk.To(ChairStep.Unsent);
        desk.Back();
        Assert.Equal(ChairStep.TakeAlong, desk.Step);
    }

    [Fact]
    public void Numbers_that_do_not_fall_are_told_honestly_and_those_that_fall_without_praise()
    {
        RehearsedTry one = new(RungKind.AHint, "x", "", 6, ListenerManner.Kindly, "y", "");
        Assert.Contains("It has not fallen", ChairWords.Of([one with { After = 6 }]), StringComparison.Ordinal);
        Assert.Contains("risen", ChairWords.Of([one with { After = 9 }]), StringComparison.Ordinal);
        Assert.Contains("The theory may be wrong", ChairWords.Of([one with { After = 9 }]), StringComparison.Ordinal);
        Assert.Equal("Your first number was 6, your last is 2. " + ChairWords.HasFallen, ChairWords.Of([one with { After = 2 }]));
        Assert.Equal(ChairWords.TooFew, ChairWords.Of([one]));
    }

    [Fact]
    public void The_curve_comes_from_the_engine_and_falls()
    {
        while (ChairShelf.WorkOut())
        {
            Assert.InRange(ChairShelf.Curve.Count, 1, ChairShelf.MostRehearsals + 1);
        }

        Assert.Equal(ChairShelf.MostRehearsals + 1, ChairShelf.Curve.Count);
        Assert.All(ChairShelf.Curve.Zip(ChairShelf.Curve.Skip(1)), p => Assert.True(p.Second.Middle < p.First.Middle));
    }

    [Fact]
    public void Words_are_plain_quiet_and_read_at_thirteen()
    {
        string[] formulas = ["i hear that", "it sounds like", "hold space", "holding space", "sit with", "that's valid", "safe space", "journey", "great job", "well done", "simply", "of course", "streak", "brave", "proud"];
        Assert.All(Words, text =>
        {
            Assert.DoesNotContain("!", text, StringComparison.Ordinal);
            Assert.All(formulas, f => Assert.DoesNotContain(f, text, StringComparison.OrdinalIgnoreCase));
        });
        Assert.All(Words.Where(t => t.Split(' ').Length >= 12).Append(string.Join("\n\n", Words)), text =>
        {
            double age = ReadingAge.Of(text);
            Assert.True(age <= 13, $"A reading age of {age:0.0}: {text[..Math.Min(100, text.Length)]}");
        });
    }

    private static ChairDesk Begun()
    {
        ChairDesk desk = new(_ => 0);
        desk.Choose(ChairShelf.Ladders[0]);
        desk.Take(desk.Ladder!.Rungs[0]);
        desk.Before = 8;
        desk.Words = " my own words ";
        desk.Say();
        desk.Words = "my own words";
        desk.Feel(5);
        return desk;
    }
}
