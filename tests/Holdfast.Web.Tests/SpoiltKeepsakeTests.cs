using System.Text.Json.Nodes;
using Holdfast.Practice;
using Holdfast.Web.Client.Chair;
using Holdfast.Web.Client.Practise;

namespace Holdfast.Web.Tests;

/// <summary>What lies on the device may have been changed by hand, by another program or by a fault: it is opened, or it is nothing.</summary>
public class SpoiltKeepsakeTests
{
    private static readonly string[] Odd = ["null", "[]", "{}", "[null]", "{\"0\":null}", "\"x\"", "-1", "1e300", "2147483647", "1000000000", "true"];

    [Fact]
    public void A_play_changed_by_hand_is_opened_or_let_go()
    {
        PractiseDesk desk = new();
        desk.Open(SceneShelf.Names[0], 5);
        desk.Begin();
        if (desk.AsksFeeling)
        {
            desk.Feel(Feeling.Hope);
        }

        desk.Answer(desk.Play!.Answers[0], "mine");
        desk.Rate("limits", 4);
        All(desk.Keep()!.Write(), text =>
        {
            PractiseDesk other = new();
            if (KeptPlay.Read(text) is { } kept && other.Resume(kept))
            {
                Assert.NotNull(KeptPlay.Read(other.Keep()?.Write() ?? text));
                Assert.All(other.Own.Values, Assert.NotNull);
                other.NextOfProbe();
            }
        });
    }

    [Fact]
    public void A_year_changed_by_hand_is_opened_or_let_go()
    {
        YearDesk desk = new();
        desk.Begin(YearDesk.Clients[0], 2);
        desk.Year!.Announce(4, 2, true);
        desk.Year.CutBack(14, 8, true);
        desk.Year.PlanEnding(12);
        All(desk.Keep()!.Write(), text =>
        {
            YearDesk other = new();
            if (KeptYear.Read(text) is { } kept && other.Resume(kept))
            {
                Assert.NotNull(other.Keep());
            }
        });
    }

    [Fact]
    public void Curves_changed_by_hand_are_drawn_or_begun_anew()
    {
        Progress progress = new() { Hours = [new("2026-05-04", "a-scene", 1, true, new Dictionary<string, double> { [Enum.GetValues<Skill>()[0].ToString()] = 0.5 })] };
        All(progress.Write(), text =>
        {
            foreach (Skill skill in Enum.GetValues<Skill>())
            {
                Assert.All(Progress.Read(text).Curve(skill), p => Assert.InRange(p.Value, 0, 1));
            }

            Assert.Equal(3, Probes.Deal(SceneShelf.Names, Progress.Read(text).Probes).Count);
        });
    }

    [Fact]
    public void A_rehearsal_changed_by_hand_is_opened_or_let_go()
    {
        ChairDesk desk = new();
        desk.Choose(ChairShelf.Ladders[0]);
        desk.Take(desk.Ladder!.Rungs[0]);
        desk.Words = "mine";
        desk.Say();
        desk.Keeps = true;
        All(desk.Keep()!.Write(), text =>
        {
            ChairDesk other = new();
            if (KeptChair.Read(text) is { } kept && other.Resume(kept))
            {
                other.To(ChairStep.TakeAlong);
                Assert.NotNull(other.Keep());
            }
        });
    }

    // Every value of a text, one after the other, is taken out or put in the place of an odd one.
    private static void All(string text, Action<string> open)
    {
        open(text);
        int places = Places(JsonNode.Parse(text)!).Count;
        Assert.True(places > 5);
        for (int place = 0; place < places; place++)
        {
            foreach (string odd in Odd)
            {
                JsonNode whole = JsonNode.Parse(text)!;
                Places(whole)[place](odd);
                string changed = whole.ToJsonString();
                Exception? thrown = Record.Exception(() => open(changed));
                Assert.True(thrown is null, $"{changed}\n{thrown}");
            }
        }
    }

    private static List<Action<string>> Places(JsonNode node)
    {
        List<Action<string>> places = [];
        foreach ((string name, JsonNode? value) in node is JsonObject members ? members : [])
        {
            places.Add(odd => node[name] = JsonNode.Parse(odd));
            places.AddRange(value is null ? [] : Places(value));
        }

        for (int i = 0; node is JsonArray items && i < items.Count; i++)
        {
            int at = i;
            places.Add(odd => node[at] = JsonNode.Parse(odd));
            places.AddRange(items[i] is { } item ? Places(item) : []);
        }

        return places;
    }
}
