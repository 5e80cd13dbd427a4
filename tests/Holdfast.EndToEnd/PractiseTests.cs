using Holdfast.Web.Client.Practise;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

public class PractiseTests(Site site)
{
    private const string Scene = "/practise?scene=ines-first-sign&seed=2";

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_whole_scene_is_played_with_the_mouse(int width)
    {
        await using Visit visit = await site.Visit(width);
        await visit.Open("/practise");
        await visit.Page.ClickAsync("a[href='/practise?scene=ines-first-sign']");
        Assert.EndsWith("scene=ines-first-sign&seed=1", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.ClickAsync("#begin");
        await Through(visit.Page);
        Assert.Contains("Looking back", await visit.Page.InnerTextAsync("#debrief-title"), StringComparison.Ordinal);
        Assert.Equal(6, await visit.Page.Locator(".decisions > li").CountAsync());
        Assert.Contains("by this theory", await visit.Page.InnerTextAsync(".debrief"), StringComparison.OrdinalIgnoreCase);
        int across = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(across <= width, $"The debrief is {across} wide at {width}.");
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task A_whole_scene_is_played_with_the_keyboard_alone()
    {
        await using Visit visit = await site.Visit();
        await visit.Open(Scene);
        await Reach(visit.Page, "#begin");
        await visit.Page.Keyboard.PressAsync("Enter");
        while (await visit.Page.Locator(".debrief").CountAsync() == 0)
        {
            await visit.Page.WaitForSelectorAsync(".choices, .feels");
            if (await visit.Page.Locator(".feels").CountAsync() > 0)
            {
                await Reach(visit.Page, ".feels input");
                await visit.Page.Keyboard.PressAsync("Space");
                await Reach(visit.Page, "#guess");
                await visit.Page.Keyboard.PressAsync("Enter");
                await visit.Page.WaitForSelectorAsync(".choices");
            }

            await Reach(visit.Page, ".choices button");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.WaitForSelectorAsync(".feedback");
            await Reach(visit.Page, "#go-on");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.WaitForSelectorAsync(".choices, .feels, .debrief");
        }

        await Reach(visit.Page, "#futures-0");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync(".futures svg");
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task After_an_answer_the_focus_is_at_what_it_did()
    {
        await using Visit visit = await site.Visit();
        await visit.Open(Scene);
        await visit.Page.ClickAsync("#begin");
        await Feel(visit.Page);
        await visit.Page.ClickAsync(".choices button >> nth=0");
        await visit.Page.WaitForFunctionAsync("() => document.activeElement?.id === 'answered'");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => !!document.activeElement.closest('.feedback') || document.activeElement.id === 'go-on'"));
    }

    [Fact]
    public async Task Whoever_leaves_comes_back_to_the_same_turn()
    {
        await using Visit visit = await site.Visit();
        await visit.Open(Scene);
        await visit.Page.CheckAsync("#keeps");
        await visit.Page.ClickAsync("#begin");
        await Answer(visit.Page);
        string before = await visit.Page.InnerTextAsync(".said");
        await visit.Page.ReloadAsync();
        await visit.Page.WaitForSelectorAsync(".said");
        Assert.Equal(before, await visit.Page.InnerTextAsync(".said"));
        await visit.Page.GetByText("Stop here").ClickAsync();
        Assert.Equal("/help.html", await visit.Page.GetAttributeAsync(".stopped a", "href"));
    }

    [Fact]
    public async Task Own_words_stay_on_the_device_and_out_of_the_address()
    {
        await using Visit visit = await site.Visit();
        await visit.Open(Scene);
        await visit.Page.CheckAsync("input[type=checkbox]");
        await visit.Page.ClickAsync("#begin");
        await Feel(visit.Page);
        await visit.Page.FillAsync("#own", "a sentence of my own");
        await visit.Page.ClickAsync(".choices button >> nth=0");
        Assert.Contains("a sentence of my own", await visit.Page.InnerTextAsync(".feedback"), StringComparison.Ordinal);
        Assert.DoesNotContain("sentence", visit.Page.Url, StringComparison.Ordinal);
        Assert.DoesNotContain("a sentence of my own", site.Log, StringComparison.Ordinal);
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task A_turn_a_debrief_and_its_futures_have_nothing_for_axe()
    {
        await using Visit visit = await site.Visit(320);
        await visit.Open(Scene);
        await visit.Page.ClickAsync("#begin");
        await Axe.FindsNothingInLightOrDark(visit.Page, "a marked moment");
        await Feel(visit.Page);
        await Axe.FindsNothingInLightOrDark(visit.Page, "a turn");
        await visit.Page.ClickAsync(".choices button >> nth=0");
        await visit.Page.WaitForSelectorAsync(".feedback");
        await Axe.FindsNothingInLightOrDark(visit.Page, "feedback");
        await visit.Page.ClickAsync("#go-on");
        await Through(visit.Page);
        await visit.Page.ClickAsync("#futures-1");
        await visit.Page.WaitForSelectorAsync(".futures svg");
        await Axe.FindsNothingInLightOrDark(visit.Page, "a debrief");
    }

    [Fact]
    public async Task A_scene_is_played_without_a_network_after_the_first_visit()
    {
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/practise");
        await visit.IsKept();
        await visit.Context.SetOfflineAsync(true);
        await visit.Open(Scene);
        await visit.Page.ClickAsync("#begin");
        await Through(visit.Page);
        Assert.Equal(1, await visit.Page.Locator(".debrief").CountAsync());
    }

    [Fact]
    public async Task Scenes_are_chosen_by_what_one_would_like_to_practise()
    {
        await using Visit visit = await site.Visit(320);
        await visit.Open("/practise");
        await visit.Page.WaitForSelectorAsync(".scenes");
        int all = await visit.Page.Locator(".scenes li").CountAsync();
        await visit.Page.SelectOptionAsync("#skill", "Repair");
        await visit.Page.WaitForFunctionAsync($"() => document.querySelectorAll('.scenes li').length < {all}");
        int some = await visit.Page.Locator(".scenes li").CountAsync();
        Assert.InRange(some, 1, all - 1);
        Assert.Equal($"{some} scenes.", await visit.Page.InnerTextAsync(".note[role=status]"));
        await visit.Page.SelectOptionAsync("#skill", "");
        await visit.Page.WaitForFunctionAsync($"() => document.querySelectorAll('.scenes li').length === {all}");
        Assert.True(all >= 16, $"{all} scenes.");
        await Axe.FindsNothing(visit.Page, "the list of scenes");
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task A_year_in_the_chair_is_begun_left_gone_on_with_and_ended()
    {
        await using Visit visit = await site.Visit(320);
        await visit.Open("/year");
        await visit.Page.SelectOptionAsync("#client", "ines");
        await visit.Page.CheckAsync("#keeps");
        await visit.Page.ClickAsync("#begin-year");
        await visit.Page.ClickAsync(".plan summary");
        await visit.Page.FillAsync("#end-in", "14");
        await visit.Page.ClickAsync("#plan-end");
        await visit.Page.SelectOptionAsync("#less", "14");
        await visit.Page.FillAsync("#less-over", "6");
        await visit.Page.ClickAsync("#cut-back");
        Assert.Equal("14", await visit.Page.InputValueAsync("#rhythm"));
        await visit.Page.CheckAsync(".way label:last-of-type input");
        await Moment(visit.Page);
        string title = await visit.Page.InnerTextAsync("#year-title");
        await visit.Page.ReloadAsync();
        await visit.Page.ClickAsync("#resume");
        Assert.Equal(title, await visit.Page.InnerTextAsync("#year-title"));
        await Axe.FindsNothing(visit.Page, "a year");
        while (await visit.Page.Locator(".debrief").CountAsync() == 0)
        {
            await Moment(visit.Page);
        }

        IDownload saved = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "JSON" }).ClickAsync());
        string record = await File.ReadAllTextAsync(await saved.PathAsync());
        Assert.Contains("\"kind\":\"less\"", record, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"hour\"", record, StringComparison.Ordinal);
        Assert.Contains("as you had agreed", await visit.Page.InnerTextAsync(".debrief"), StringComparison.Ordinal);
        await Axe.FindsNothing(visit.Page, "the debrief of a year");
        int across = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(across <= 320, $"The year is {across} wide.");
        visit.WasPrivateAndQuiet();

        static async Task Moment(IPage page)
        {
            await page.ClickAsync("#pass");
            await page.WaitForSelectorAsync("#open-moment, .turn, .debrief");
            if (await page.Locator("#open-moment").CountAsync() > 0)
            {
                await page.ClickAsync("#open-moment");
                await page.WaitForSelectorAsync(".turn");
            }

            while (await page.Locator(".turn").CountAsync() > 0)
            {
                await Feel(page);
                await page.ClickAsync(".choices button >> nth=0");
                await page.WaitForSelectorAsync(".feedback");
                await page.ClickAsync("#go-on");
                await page.WaitForSelectorAsync(".choices, .feels, #to-year");
                if (await page.Locator("#to-year").CountAsync() > 0)
                {
                    await page.ClickAsync("#to-year");
                    await page.WaitForSelectorAsync(".year, .debrief");
                }
            }
        }
    }

    [Fact]
    public async Task What_is_hard_in_a_moment_of_a_year_is_told_before_it_and_it_can_be_left_out()
    {
        YearDesk desk = new();
        string client = YearDesk.Clients.First(c => Opens(desk, c));
        await using Visit visit = await site.Visit(320);
        IPage page = visit.Page;
        await visit.Open("/year");
        await page.SelectOptionAsync("#client", client);
        await page.ClickAsync("#begin-year");
        await page.WaitForFunctionAsync("() => document.activeElement?.id === 'year-title'");
        await page.ClickAsync("#pass");
        await page.WaitForFunctionAsync("() => document.activeElement?.id === 'scene-title'");
        Assert.Contains(desk.Moment.Scene!.Note, await page.InnerTextAsync(".hard"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".said").CountAsync());
        await Axe.FindsNothing(page, "a moment that waits");
        await page.ClickAsync("#not-this");
        await page.WaitForFunctionAsync("() => document.activeElement?.id === 'year-title'");
        Assert.Contains(desk.Year!.Week.ToString(System.Globalization.CultureInfo.InvariantCulture), await page.InnerTextAsync("#year-title"), StringComparison.Ordinal);

        static bool Opens(YearDesk desk, string client)
        {
            desk.Begin(client, 1);
            desk.LetPass();
            return desk.IsAsked;
        }
    }

    [Fact]
    public async Task A_scene_of_ones_own_is_played_at_once_and_a_script_in_it_is_text()
    {
        const string Text = """
            scene: Mine
            client: ines
            about: "A scene of mine."
            moment: "It is the twelfth week. <script>document.title = 'broken'</script>"
            at: week 12
            turns:
              - turn: only
                says:
                  - { line: "<img src=x onerror=alert(1)> Hello." }
                answers:
                  - stance: attune
                    words: "<b>Hello</b>"
                    feedback: "Seen."
                    adult: "Hello."
                    child: "Hello."
                    better: "Hello there."
                    worse: "Yes."
            """;
        await using Visit visit = await site.Visit();
        await visit.Open("/practise");
        await visit.Page.ClickAsync("details.own summary");
        await visit.Page.FillAsync("#own-scene", Text.Replace("stance: attune", "stance: atune", StringComparison.Ordinal));
        await visit.Page.ClickAsync("#play-own");
        await visit.Page.WaitForSelectorAsync(".diagnostics li");
        Assert.StartsWith("Line 11:", await visit.Page.InnerTextAsync(".diagnostics li >> nth=0"), StringComparison.Ordinal);
        await visit.Page.FillAsync("#own-scene", Text);
        await visit.Page.ClickAsync("#play-own");
        await visit.Page.ClickAsync("#begin");
        Assert.Contains("<img src=x onerror=alert(1)> Hello.", await visit.Page.InnerTextAsync(".said"), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator(".said img, .choices b").CountAsync());
        Assert.DoesNotContain("broken", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.EndsWith("/practise", visit.Page.Url, StringComparison.Ordinal);
        await Answer(visit.Page);
        Assert.Null(await visit.Page.EvaluateAsync<string?>("() => localStorage.getItem('holdfast.practise')"));
        visit.WasPrivateAndQuiet();
    }

    internal static async Task Through(IPage page)
    {
        while (await page.Locator(".debrief").CountAsync() == 0)
        {
            await Answer(page);
        }
    }

    internal static async Task Feel(IPage page)
    {
        await page.WaitForSelectorAsync(".choices, .feels, #own");
        if (await page.Locator(".feels").CountAsync() > 0)
        {
            await page.ClickAsync(".feels label >> nth=3");
            await page.ClickAsync("#guess");
            await page.WaitForSelectorAsync(".choices, #own");
        }
    }

    internal static async Task Answer(IPage page)
    {
        await Feel(page);
        await page.ClickAsync(".choices button >> nth=0");
        await page.WaitForSelectorAsync(".feedback");
        await page.ClickAsync("#go-on");
        await page.WaitForSelectorAsync(".choices, .feels, .debrief");
    }

    private static async Task Reach(IPage page, string selector)
    {
        for (int i = 0; i < 200; i++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab does not reach {selector}.");
    }
}
