using Holdfast.Practice;
using Holdfast.Web.Client.Chair;
using Holdfast.Web.Client.Practise;

namespace Holdfast.Web.Tests;

/// <summary>What somebody types changes nothing, and what is remembered of an hour is no report about anybody.</summary>
public class CareTests
{
    [Theory]
    [InlineData("I want to die.")]
    [InlineData("You are the worst therapist in the world.")]
    [InlineData("   ")]
    public void The_listener_answers_the_same_whatever_was_typed(string typed)
    {
        Assert.Equal(Heard(""), Heard(typed));

        static List<(string Answer, string WentWrong, ChairStep Step)> Heard(string words)
        {
            List<(string Answer, string WentWrong, ChairStep Step)> heard = [];
            foreach (ListenerManner manner in Enum.GetValues<ListenerManner>())
            {
                ChairDesk desk = new(n => n - 1);
                desk.Choose(ChairShelf.Ladders[^1]);
                foreach (Rung rung in ChairShelf.Ladders[^1].Rungs)
                {
                    desk.Take(rung);
                    desk.Manner = manner;
                    desk.Words = words;
                    desk.Say();
                    heard.Add((desk.Last!.Answer, desk.Last.WentWrong, desk.Step));
                }
            }

            return heard;
        }
    }

    [Fact]
    public void An_hour_is_looked_back_on_the_same_whatever_was_typed()
    {
        Assert.Equal(Counted(""), Counted("I hate this client, and I want to shout."));

        static IReadOnlyList<string> Counted(string words)
        {
            PractiseDesk desk = new();
            Assert.True(desk.Open(SceneShelf.Names[0], 5));
            desk.Begin();
            while (!desk.Play!.Over)
            {
                desk.Answer(desk.Play.Answers[0], words);
                desk.GoOn();
            }

            return [.. PractiseWords.Told(Debrief.Measure(desk.Play)), .. desk.Play.Taken.SelectMany(t => new[] { t.Said.Words, t.Feedback.Words, t.Adult.Words, t.Child.Words })];
        }
    }

    // A part of a page that has its heading is found by it; a landmark for each would bury those that lead somewhere.
    [Fact]
    public void A_heading_alone_makes_no_landmark() =>
        Assert.All(WordLists.Sources.Where(s => s.Key.EndsWith(".razor", StringComparison.Ordinal)), s => Assert.DoesNotMatch("<section[^>]*aria-label", s.Value));

    [Fact]
    public void What_was_deleted_elsewhere_is_let_go_of_and_what_is_on_the_page_stays()
    {
        ChairDesk desk = new(n => n - 1) { Keeps = true };
        desk.Choose(ChairShelf.Ladders[0]);
        desk.Take(ChairShelf.Ladders[0].Rungs[0]);
        desk.Words = "first";
        desk.Choose(ChairShelf.Ladders[1]);
        desk.Take(ChairShelf.Ladders[1].Rungs[0]);
        desk.Words = "second";
        Assert.Contains("first", desk.Keep()!.Write(), StringComparison.Ordinal);
        desk.Let();
        Assert.Null(desk.Keep());
        Assert.Equal("second", desk.Words);
        desk.Keeps = true;
        string kept = desk.Keep()!.Write();
        Assert.Contains("second", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("first", kept, StringComparison.Ordinal);
    }

    // No name, no words, no sum: nothing in it by which one colleague could be set above another.
    [Fact]
    public void What_is_remembered_of_an_hour_has_no_name_no_words_and_no_total()
    {
        Assert.Equal(["Day", "Scene", "Seed", "Probe", "Skills"], typeof(PlayedHour).GetProperties().Select(p => p.Name));
        Assert.Equal(["Hours", "Newest", "Probes", "Version"], typeof(Progress).GetProperties().Select(p => p.Name).Append(nameof(Progress.Newest)).Distinct().Order(StringComparer.Ordinal));
    }
}
