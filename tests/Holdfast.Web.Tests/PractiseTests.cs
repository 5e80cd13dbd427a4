using Holdfast.Practice;
using Holdfast.Web.Client.Practise;

namespace Holdfast.Web.Tests;

/// <summary>What a person does on the practising page, without the page.</summary>
public class PractiseTests
{
    [Theory]
    [InlineData("", null, 1ul)]
    [InlineData("?scene=ines-first-sign&seed=7", "ines-first-sign", 7ul)]
    [InlineData("?scene=../../x&seed=-1", null, 1ul)]
    [InlineData("?seed=9&scene=", null, 9ul)]
    public void An_address_is_read_and_nonsense_left_out(string query, string? scene, ulong seed)
    {
        PractiseState state = PractiseState.Parse(query);
        Assert.Equal(scene, state.Scene);
        Assert.Equal(seed, state.Seed);
        Assert.Equal(scene is null ? new PractiseState() : state, PractiseState.Parse(state.Print()));
    }

    [Fact]
    public void Every_shipped_scene_is_on_the_shelf_and_its_card_tells_the_same()
    {
        Assert.NotEmpty(SceneShelf.Names);
        foreach (SceneCard card in SceneShelf.Cards)
        {
            Scene scene = SceneShelf.Read(card.Key)!.Value!;
            Assert.Equal((scene.Title, scene.Client.Key, scene.About, scene.Note, scene.Place), (card.Title, card.Client, card.About, card.Note, card.Place));
            Assert.Equal(scene.Skills, card.Skills);
        }
    }

    [Fact]
    public void A_play_is_kept_and_gone_on_with_own_words_and_ratings_included()
    {
        PractiseDesk desk = new();
        Assert.True(desk.Open(SceneShelf.Names[0], 5));
        Assert.Null(desk.Keep());
        desk.Begin();
        desk.Late = true;
        if (desk.AsksFeeling)
        {
            desk.Feel(Feeling.Hope);
        }

        desk.Answer(desk.Play!.Answers[0], "  mine  ");
        desk.Rate("limits", 9);
        KeptPlay kept = KeptPlay.Read(desk.Keep()!.Write())!;
        PractiseDesk other = new();
        Assert.True(other.Resume(kept));
        Assert.Equal(desk.Play.Says.Place, other.Play!.Says.Place);
        Assert.Equal("mine", other.Own[0]);
        Assert.Equal(5, other.Ratings["limits"]);
        Assert.True(other.Late);
    }

    private const int Seeds = 5;

    public static TheoryData<string> Scenes => [.. SceneShelf.Names];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void What_authors_expect_holds_as_well_when_the_page_is_left_and_come_back_to_at_each_turn(string name)
    {
        Scene scene = SceneShelf.Read(name)!.Value!;
        foreach (SceneTest test in scene.Tests)
        {
            // Whether it holds is judged over more seeds by the scene's check; here, that leaving changes nothing.
            Assert.Equal(SceneCheck.Test(scene, test, Seeds).Seen, SceneCheck.Test(scene, test, Seeds, Leaving).Seen);
        }

        static ScenePlay Leaving(Scene scene, ulong seed, Policy policy)
        {
            string text = new KeptPlay { Scene = scene.Key, Seed = seed }.Write();
            while (true)
            {
                PractiseDesk desk = new();
                Assert.True(desk.Resume(KeptPlay.Read(text)!));
                if (desk.Play!.Over)
                {
                    return desk.Play;
                }

                desk.Play.Reply(policy.Choose(desk.Play));
                text = desk.Keep()!.Write();
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"scene\":\"x\"}")]
    [InlineData("{\"version\":99,\"scene\":\"x\",\"seed\":1}")]
    [InlineData("[1,2,3]")]
    public void What_was_kept_and_cannot_be_read_is_nothing(string text) => Assert.Null(KeptPlay.Read(text));

    [Fact]
    public void A_kept_play_of_a_scene_that_has_changed_is_let_go()
    {
        PractiseDesk desk = new();
        Assert.False(desk.Resume(new() { Scene = "no-such-scene", Seed = 1 }));
        Assert.False(desk.Resume(new() { Scene = SceneShelf.Names[0], Seed = 1, Moves = [new("answer", "no such answer")] }));
        Assert.Null(desk.Scene);
    }

    [Fact]
    public void A_probe_is_three_scenes_without_feedback_and_is_remembered_by_skill()
    {
        PractiseDesk desk = new();
        IReadOnlyList<string> scenes = Probes.Deal([.. Enumerable.Repeat(SceneShelf.Names[0], 3)], 0);
        desk.BeginProbe(scenes, 4);
        Progress progress = new();
        do
        {
            desk.Begin();
            while (!desk.Play!.Over)
            {
                desk.Answer(desk.Play.Answers[0], "");
                Assert.Null(desk.Shown);
            }

            progress = progress.With(desk.Played(new(2026, 11, 23)));
        }
        while (desk.NextOfProbe());

        Progress read = Progress.Read(progress.Write());
        Assert.Equal(3, read.Hours.Count);
        Assert.All(read.Hours, h => Assert.True(h.Probe && h.Day == "2026-11-23" && h.Skills.Values.All(v => v is >= 0 and <= 1)));
        Assert.Equal(3, read.Curve(Skill.Patience).Count);
        Assert.Empty(Progress.Read("{").Hours);
    }

    [Fact]
    public void Probes_in_a_row_share_no_scene_while_there_are_enough()
    {
        string[] names = [.. Enumerable.Range(0, 9).Select(i => "scene-" + i)];
        Assert.Equal(9, Enumerable.Range(0, 3).SelectMany(n => Probes.Deal(names, n)).Distinct().Count());
        Assert.Equal(Probes.Deal(names, 0), Probes.Deal(names, 3));
    }

    [Fact]
    public void A_year_is_kept_and_gone_on_with_and_one_that_no_longer_fits_is_let_go()
    {
        YearDesk desk = new();
        Assert.False(desk.Begin("nobody", 1));
        Assert.True(desk.Begin(YearDesk.Clients[0], 2));
        desk.LetPass();
        while (desk.InMoment && !desk.Moment.Over)
        {
            desk.Moment.Answer(desk.Moment.Play!.Answers[0], "");
            desk.Moment.GoOn();
        }

        desk.Take();
        KeptYear kept = KeptYear.Read(desk.Keep()!.Write())!;
        YearDesk other = new();
        Assert.True(other.Resume(kept));
        Assert.Equal(desk.Year!.Week, other.Year!.Week);
        Assert.Equal(desk.SoFar().Hash(), other.SoFar().Hash());
        Assert.False(other.Resume(kept with { Moves = [new(3, "hour", "gone|0:attune")] }));
        Assert.Null(other.Year);
        Assert.Null(KeptYear.Read("{"));
    }

    [Fact]
    public void A_scene_of_ones_own_is_never_kept()
    {
        PractiseDesk desk = new();
        Assert.False(desk.OpenText("scene: x", 1));
        Assert.NotEmpty(desk.Diagnostics);
        Assert.Null(desk.Keep());
    }
}
