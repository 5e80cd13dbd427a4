using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

public class KeptTests(Site site)
{
    [Fact]
    public async Task What_is_kept_is_seen_saved_and_deleted_on_one_page()
    {
        await using Visit visit = await site.Visit(320);
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
    public async Task The_copies_of_pages_are_deleted_when_asked()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/");
        await visit.IsKept();
        await visit.Page.GotoAsync(site.Address + "/kept");
        await visit.Page.ClickAsync("#kept-copies");
        await visit.Page.WaitForFunctionAsync("() => document.getElementById('kept-status').textContent !== ''");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("async () => (await caches.keys()).length"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("async () => (await navigator.serviceWorker.getRegistrations()).length"));
    }
}
