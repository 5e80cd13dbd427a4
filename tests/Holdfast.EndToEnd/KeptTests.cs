using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

public class KeptTests(Site site)
{
    [Fact]
    public async Task What_is_kept_is_seen_saved_and_deleted_on_one_page()
    {
        await using Visit visit = await site.Visit(320, keeps: true);
        IPage page = visit.Page;
        await page.GotoAsync(site.Address + "/kept");
        Assert.True(await page.IsVisibleAsync("#kept-nothing"));
        await page.ClickAsync("#theme");
        await visit.Open("/understand/hope-that-hides");
        await page.EvaluateAsync("() => document.getElementById('keep-place').click()");
        await page.ClickAsync(".own-card summary");
        await page.FillAsync("#card-words", "words of mine");
        await page.ClickAsync("#keep-card");
        await visit.Open("/practise?scene=ines-first-sign&seed=2");
        await page.CheckAsync("#keeps");
        await page.ClickAsync("#begin");
        await PractiseTests.Answer(page);

        await page.GotoAsync(site.Address + "/kept");
        string[] names = [.. await page.Locator(".kept-list h2").AllInnerTextsAsync()];
        Assert.Equal(["A card in your own words (hope-that-hides)", "Your place in a chapter", "The hour that you are practising", "The dark or the light page"], names);
        string keys = await page.EvaluateAsync<string>("() => Object.keys(localStorage).filter(k => !k.startsWith('blazor-resource-hash')).join()");
        Assert.True(keys.Split(',').Length == names.Length, keys);
        await page.ClickAsync(".kept-list summary >> nth=0");
        Assert.Contains("words of mine", await page.InnerTextAsync(".kept-list pre >> nth=0"), StringComparison.Ordinal);
        int across = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(across <= 320, $"It is {across} wide.");

        IDownload saved = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#kept-save"));
        Assert.Contains("words of mine", await File.ReadAllTextAsync(await saved.PathAsync()), StringComparison.Ordinal);

        await page.ClickAsync(".kept-list button >> nth=0");
        Assert.Equal(names.Length - 1, await page.Locator(".kept-list li").CountAsync());
        Assert.DoesNotContain("words of mine", await page.EvaluateAsync<string>("() => JSON.stringify(localStorage)"), StringComparison.Ordinal);

        await page.ClickAsync("#kept-delete");
        await page.ClickAsync("#kept-no");
        Assert.Equal(names.Length - 1, await page.Locator(".kept-list li").CountAsync());
        await page.ClickAsync("#kept-delete");
        await page.ClickAsync("#kept-yes");
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length"));
        Assert.True(await page.IsVisibleAsync("#kept-nothing"));
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task Nothing_of_an_hour_is_kept_before_somebody_asks_for_it()
    {
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await visit.Open("/practise?scene=ines-first-sign&seed=2");
        Assert.False(await page.IsCheckedAsync("#keeps"));
        await page.ClickAsync("#begin");
        await PractiseTests.Answer(page);
        Assert.Equal("", await Drawers(page));
        Assert.StartsWith("Not kept", await page.InnerTextAsync(".keeping [role=status]"), StringComparison.Ordinal);
        await page.CheckAsync("#keeps");
        await Say(page, "Kept on this device");
        Assert.Equal("holdfast.practise", await Drawers(page));
        await page.UncheckAsync("#keeps");
        await Say(page, "Not kept");
        Assert.Equal("", await Drawers(page));
        await visit.Open("/year");
        await page.ClickAsync("#begin-year");
        await page.WaitForSelectorAsync("#year-title");
        Assert.Equal("", await Drawers(page));
    }

    [Theory]
    [InlineData("/chair", "holdfast.chair")]
    [InlineData("/practise?scene=ines-first-sign&seed=2", "holdfast.practise")]
    [InlineData("/year", "holdfast.year")]
    public async Task What_is_deleted_is_not_put_back_by_a_window_that_is_still_open(string path, string drawer)
    {
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await visit.Open(path);
        await (path == "/chair" ? page.CheckAsync("#keep-here") : page.CheckAsync("#keeps"));
        await Step(page, path, first: true);
        Assert.Equal(drawer, await Drawers(page));

        IPage other = await visit.Context.NewPageAsync();
        await other.GotoAsync(site.Address + "/kept");
        await other.ClickAsync("#kept-delete");
        await other.ClickAsync("#kept-yes");
        await Say(page, "What was kept has been deleted in another window.");
        Assert.False(await page.IsCheckedAsync("#keeps"));
        await Step(page, path, first: false);
        Assert.Equal("", await Drawers(page));

        await page.CheckAsync("#keeps");
        await Say(page, "Kept on this device");
        Assert.Equal(drawer, await Drawers(page));
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task A_window_that_was_not_told_of_a_deletion_looks_before_it_writes()
    {
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await page.AddInitScriptAsync("addEventListener('storage', (e) => e.stopImmediatePropagation(), true)");
        await visit.Open("/chair");
        await page.CheckAsync("#keep-here");
        await Step(page, "/chair", first: true);
        IPage other = await visit.Context.NewPageAsync();
        await other.GotoAsync(site.Address + "/kept");
        await other.ClickAsync("#kept-delete");
        await other.ClickAsync("#kept-yes");
        await Step(page, "/chair", first: false);
        await Say(page, "What was kept has been deleted in another window.");
        Assert.Equal("", await Drawers(page));
    }

    [Fact]
    public async Task Where_a_browser_lets_nothing_be_kept_all_pages_work_and_say_so()
    {
        await using Visit visit = await site.Visit(keeps: true);
        IPage page = visit.Page;
        await page.AddInitScriptAsync("""
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
              Object.defineProperty(window, name, { get: () => { throw new Error('blocked'); } });
            }
            """);
        const string Nothing = "Nothing can be kept here";
        await page.GotoAsync(site.Address + "/");
        await page.ClickAsync("#theme");
        Assert.Equal("dark", await page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        await page.GotoAsync(site.Address + "/kept");
        Assert.StartsWith("This browser does not let the page keep anything.", await page.InnerTextAsync("#kept-cannot"), StringComparison.Ordinal);
        Assert.False(await page.IsVisibleAsync("#kept-nothing"));

        await visit.Open("/understand/hope-that-hides");
        await page.EvaluateAsync("() => document.getElementById('keep-place').click()");
        await page.WaitForFunctionAsync("says => document.getElementById('keep-place').nextElementSibling.textContent.startsWith(says)", Nothing);
        await page.ClickAsync(".own-card summary");
        await page.FillAsync("#card-words", "words of mine");
        await page.ClickAsync("#keep-card");
        await page.WaitForFunctionAsync("says => document.querySelector('.own-card [role=status]').textContent.startsWith(says)", Nothing);
        Assert.Equal("words of mine", await page.InnerTextAsync(".card p"));

        await visit.Open("/chair");
        Assert.StartsWith(Nothing, await page.InnerTextAsync(".status"), StringComparison.Ordinal);
        Assert.True(await page.IsDisabledAsync("#keep-here"));
        await Step(page, "/chair", first: true);
        await Say(page, Nothing);
        foreach (string path in new[] { "/practise?scene=ines-first-sign&seed=2", "/year" })
        {
            await visit.Open(path);
            Assert.True(await page.IsDisabledAsync("#keeps"));
            await Step(page, path, first: true);
            await Say(page, Nothing);
        }

        await visit.Open("/watch");
        await page.WaitForSelectorAsync(".picture svg");

        // The framework wants to note which program it had loaded, and goes on when it cannot; our own scripts say nothing.
        Assert.All(visit.Complaints, c => Assert.Contains("/_framework/blazor.web", c, StringComparison.Ordinal));
    }

    private static Task<string> Drawers(IPage page) => page.EvaluateAsync<string>("() => Object.keys(localStorage).filter(k => k.startsWith('holdfast.')).sort().join()");

    private static async Task Say(IPage page, string words) => await page.WaitForFunctionAsync("says => document.querySelector('.keeping [role=status]')?.textContent.startsWith(says)", words);

    private static async Task Step(IPage page, string path, bool first)
    {
        if (path == "/chair")
        {
            await page.ClickAsync(first ? "#hard-you-matter" : ".choices button >> nth=0");
            await page.WaitForSelectorAsync(first ? ".choices button" : "#said");
        }
        else if (path == "/year")
        {
            if (first)
            {
                await page.ClickAsync("#begin-year");
            }
            else
            {
                await page.SelectOptionAsync("#messages", "3");
            }

            await page.WaitForSelectorAsync("#year-title");
        }
        else
        {
            if (first)
            {
                await page.ClickAsync("#begin");
            }

            await PractiseTests.Answer(page);
        }

        await page.WaitForTimeoutAsync(200);
    }

    [Fact]
    public async Task The_copies_of_pages_are_deleted_when_asked()
    {
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/");
        await visit.IsKept();
        await visit.Page.GotoAsync(site.Address + "/kept");
        await visit.Page.ClickAsync("#kept-copies");
        await visit.Page.WaitForFunctionAsync("() => document.getElementById('kept-status').textContent !== ''");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("async () => (await caches.keys()).length"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("async () => (await navigator.serviceWorker.getRegistrations()).length"));
    }
}
