using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>The client's chair in a real browser: by keyboard, without a network, and with nothing typed found where it must not be.</summary>
public class ChairTests(Site site)
{
    private const string Secret = "a sentence nobody else may find";

    // All that a browser keeps of a site, as one text.
    private const string AllKept = """
        async () => {
          const found = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, JSON.stringify(history.state), name];
          for (const base of await indexedDB.databases()) {
            const db = await new Promise((yes, no) => { const r = indexedDB.open(base.name); r.onsuccess = () => yes(r.result); r.onerror = no; });
            for (const store of db.objectStoreNames) {
              found.push(JSON.stringify(await new Promise((yes, no) => { const r = db.transaction(store).objectStore(store).getAll(); r.onsuccess = () => yes(r.result); r.onerror = no; })));
            }
            db.close();
          }
          for (const key of await caches.keys()) {
            const cache = await caches.open(key);
            for (const request of await cache.keys()) {
              found.push(request.url, await (await cache.match(request)).text());
            }
          }
          return found.join('\n');
        }
        """;

    [Fact]
    public async Task A_whole_rehearsal_is_done_by_keyboard_alone_on_a_narrow_screen()
    {
        await using Visit visit = await site.Visit(320);
        IPage page = visit.Page;
        await visit.Open("/chair");
        await Press(page, "#hard-count-the-days");
        await Press(page, ".choices button");
        await Reach(page, "#before-out");
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.True(await page.IsCheckedAsync("#before-10"));
        await Reach(page, "#manner-0");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Reach(page, "#own");
        await page.Keyboard.TypeAsync("I count them");
        await Press(page, "#said");
        Assert.Contains("I count them", await page.InnerTextAsync(".says.you"), StringComparison.Ordinal);
        Assert.Contains("The listener answers badly", await page.InnerTextAsync("#answer"), StringComparison.Ordinal);
        Assert.Contains("not the telling", await page.InnerTextAsync("#went-wrong"), StringComparison.Ordinal);
        Assert.Contains("This is a rehearsal", await page.InnerTextAsync(".chair"), StringComparison.Ordinal);
        await Reach(page, "#after-out");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Press(page, "#otherwise");
        Assert.True(await page.IsCheckedAsync("#manner-0"));
        await Press(page, "#said");
        Assert.Equal(0, await page.Locator("#went-wrong").CountAsync());
        await Press(page, "#numbers");
        await page.WaitForSelectorAsync(".figure svg");
        Assert.Contains("It has not fallen", await page.InnerTextAsync("#became"), StringComparison.Ordinal);
        Assert.Contains("By this theory", await page.TextContentAsync(".figure desc"), StringComparison.Ordinal);
        Assert.Contains("try 1, 10 before and 10 after", await page.TextContentAsync(".figure desc"), StringComparison.Ordinal);
        await Narrow(page);
        await Press(page, "#back");
        await Press(page, "#take-along");
        Assert.StartsWith("I count them", await page.InputValueAsync("#text"), StringComparison.Ordinal);
        await Narrow(page);
        await Press(page, "#unsent");
        Assert.Equal("It stays here", await page.InnerTextAsync("#step-title"));
        Assert.Equal("/help.html", await page.GetAttributeAsync(".stopped a", "href"));
        await Press(page, "#forget");
        Assert.Equal("All of it is forgotten.", await page.InnerTextAsync(".status"));
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task Nothing_typed_is_found_anywhere_when_nothing_is_to_be_kept()
    {
        await using Visit visit = await site.Visit(keeps: true);
        List<string> sent = Watch(visit);
        await Rehearse(visit, keep: false);
        await NowhereButHere(visit, sent);
        Assert.DoesNotContain(Secret, await visit.Page.EvaluateAsync<string>(AllKept), StringComparison.Ordinal);
        await visit.Page.ReloadAsync();
        await visit.Page.WaitForSelectorAsync("#keep-nothing");
        Assert.True(await visit.Page.IsCheckedAsync("#keep-nothing"));
        Assert.Equal(0, await visit.Page.Locator("#resume").CountAsync());
    }

    [Fact]
    public async Task What_is_kept_is_in_the_devices_own_store_alone_and_nowhere_once_forgotten()
    {
        await using Visit visit = await site.Visit(keeps: true);
        List<string> sent = Watch(visit);
        await Rehearse(visit, keep: true);
        await NowhereButHere(visit, sent);
        Assert.Contains(Secret, await visit.Page.EvaluateAsync<string>("() => localStorage.getItem('holdfast.chair')"), StringComparison.Ordinal);
        string elsewhere = await visit.Page.EvaluateAsync<string>(AllKept);
        Assert.Single(elsewhere.Split('\n'), l => l.Contains(Secret, StringComparison.Ordinal));
        Assert.Equal("holdfast.chair", await visit.Page.EvaluateAsync<string>("secret => Object.entries(localStorage).filter(e => e[1].includes(secret)).map(e => e[0]).join()", Secret));

        await visit.Page.ReloadAsync();
        await visit.Page.ClickAsync("#resume");
        Assert.Contains(Secret, await visit.Page.InnerTextAsync(".says.you"), StringComparison.Ordinal);
        await visit.Page.ClickAsync("#forget");
        await visit.Page.WaitForSelectorAsync("#keep-nothing");
        Assert.DoesNotContain(Secret, await visit.Page.EvaluateAsync<string>(AllKept), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await visit.Page.ContentAsync(), StringComparison.Ordinal);
        await NowhereButHere(visit, sent);
    }

    [Fact]
    public async Task Whoever_changes_their_mind_about_keeping_finds_it_gone()
    {
        await using Visit visit = await site.Visit(keeps: true);
        await Rehearse(visit, keep: true);
        await visit.Page.UncheckAsync("#keeps");
        await visit.Page.WaitForFunctionAsync("() => localStorage.getItem('holdfast.chair') === null");
        Assert.Contains(Secret, await visit.Page.InputValueAsync("#text"), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, await visit.Page.EvaluateAsync<string>(AllKept), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_step_has_nothing_for_axe_and_fits_a_narrow_screen()
    {
        await using Visit visit = await site.Visit(320);
        IPage page = visit.Page;
        await visit.Open("/chair");
        await Clean(page, "the choice");
        await page.ClickAsync("#hard-something-else");
        await Clean(page, "the ladder");
        await page.ClickAsync(".choices button >> nth=4");
        await Clean(page, "a try");
        await page.CheckAsync("#before-7");
        await page.CheckAsync("#manner-2");
        await page.ClickAsync("#said");
        await page.WaitForSelectorAsync("#answer");
        await page.CheckAsync("#after-4");
        await Clean(page, "an answer");
        await page.ClickAsync("#numbers");
        await page.WaitForSelectorAsync(".figure svg");
        await Clean(page, "the numbers");
        await page.ClickAsync("#back");
        await page.ClickAsync("#take-along");
        await page.WaitForSelectorAsync("#text");
        await Clean(page, "something to take along");
        await page.ClickAsync("#unsent");
        await Clean(page, "the unsent ending");
        await page.ClickAsync("#back");
        await page.ClickAsync("#stop");
        await Clean(page, "stopped");
    }

    [Fact]
    public async Task From_every_step_one_can_stop_and_go_back_to_it()
    {
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await visit.Open("/chair");
        foreach (string step in new[] { "#hard-you-matter", ".choices button", "#said", "#numbers" })
        {
            await Stops(page);
            await page.ClickAsync(step);
        }

        await Stops(page);
    }

    [Fact]
    public async Task A_card_is_saved_as_text_and_printed_alone()
    {
        await using Visit visit = await site.Visit();
        await Rehearse(visit, keep: false);
        IDownload file = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync("#save"));
        Assert.Equal("note.txt", file.SuggestedFilename);
        Assert.Contains(Secret, await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        string shown = (await visit.Page.InnerTextAsync("body")).Trim();
        Assert.StartsWith(Secret, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Holdfast", shown, StringComparison.Ordinal);
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task It_works_without_a_network_after_the_first_visit()
    {
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/chair");
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        await visit.IsKept();
        await visit.Page.WaitForTimeoutAsync(500);
        await visit.Context.SetOfflineAsync(true);
        await Rehearse(visit, keep: false);
        await visit.Page.ClickAsync("#back");
        await visit.Page.ClickAsync("#numbers");
        await visit.Page.WaitForSelectorAsync(".figure svg");
    }

    [Fact]
    public async Task With_scripts_off_the_lowest_rung_can_be_read()
    {
        await using IBrowserContext context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/chair");
        string text = await page.InnerTextAsync("main");
        Assert.Contains("There is something I don't know how to say.", text, StringComparison.Ordinal);
        Assert.Contains("needs JavaScript", text, StringComparison.Ordinal);
    }

    private async Task Rehearse(Visit visit, bool keep)
    {
        IPage page = visit.Page;
        await visit.Open("/chair");
        await page.CheckAsync(keep ? "#keep-here" : "#keep-nothing");
        await page.ClickAsync("#hard-you-matter");
        await page.ClickAsync(".choices button >> nth=4");
        await page.FillAsync("#own", Secret);
        await page.CheckAsync("#manner-any");
        await page.ClickAsync("#said");
        await page.WaitForSelectorAsync("#answer");
        Assert.Contains(Secret, await page.InnerTextAsync(".says.you"), StringComparison.Ordinal);
        await page.CheckAsync("#after-3");
        await page.ClickAsync("#take-along");
        await page.FillAsync("#text", Secret + ", on a card");
        await page.PressAsync("#text", "Tab");
        await page.WaitForTimeoutAsync(200);
    }

    private static List<string> Watch(Visit visit)
    {
        List<string> sent = [];
        visit.Context.Request += (_, request) => sent.Add(request.Method + " " + request.Url + " " + request.PostData + " " + string.Join(' ', request.Headers.Values));
        return sent;
    }

    private async Task NowhereButHere(Visit visit, List<string> sent)
    {
        Assert.NotEmpty(sent);
        Assert.All(sent, s => Assert.DoesNotContain(Secret, Uri.UnescapeDataString(s.Replace('+', ' ')), StringComparison.Ordinal));
        Assert.All(sent, s => Assert.StartsWith("GET ", s, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, site.Log, StringComparison.Ordinal);
        Assert.EndsWith("/chair", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("Rehearse the telling · Holdfast", await visit.Page.TitleAsync());
        visit.WasPrivateAndQuiet();
    }

    private static async Task Stops(IPage page)
    {
        await page.WaitForSelectorAsync("#stop");
        string before = await page.InnerTextAsync("#step-title");
        await page.ClickAsync("#stop");
        Assert.Equal("You can stop here", await page.InnerTextAsync("#step-title"));
        Assert.Equal("/help.html", await page.GetAttributeAsync(".stopped a", "href"));
        await page.ClickAsync("#back");
        Assert.Equal(before, await page.InnerTextAsync("#step-title"));
    }

    private static async Task Clean(IPage page, string what)
    {
        await Axe.FindsNothingInLightOrDark(page, what);
        await Narrow(page);
    }

    private static async Task Narrow(IPage page)
    {
        int across = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(across <= 320, $"{across} wide at 320.");
    }

    private static async Task Press(IPage page, string selector)
    {
        await Reach(page, selector);
        string? before = await page.TextContentAsync(".chair");
        await page.Keyboard.PressAsync("Enter");
        // Every step begins at its heading, for keyboards and screen readers alike; only then is the next key pressed.
        await page.WaitForFunctionAsync("before => document.querySelector('.chair').textContent !== before && document.activeElement?.id === 'step-title'", before);
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
