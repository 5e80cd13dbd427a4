using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

public class UnderstandTests(Site site)
{
    public static TheoryData<string> Chapters =>
        [.. Directory.GetFiles(Path.Combine(Site.Root(), "content", "understand"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)[3..]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task A_chapter_is_read_moved_and_asked_why_at_320_by_keyboard(string chapter)
    {
        await using Visit visit = await site.Visit(320, dark: true);
        await visit.Open("/understand/" + chapter);
        IPage page = visit.Page;
        string before = await page.InnerTextAsync(".tells");
        string picture = await page.InnerHTMLAsync(".chart");
        await page.FocusAsync(".stops input:checked");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.WaitForFunctionAsync("b => document.querySelector('.tells').innerText !== b", before);
        Assert.NotEqual(picture, await page.InnerHTMLAsync(".chart"));
        Assert.Contains("at=", page.Url, StringComparison.Ordinal);
        foreach (ILocator summary in await page.Locator("summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        Assert.NotEqual("", (await page.InnerTextAsync(".whys .reasons >> nth=0")).Trim());
        await Axe.FindsNothing(page, chapter);
        int across = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(across <= 320, $"{chapter} is {across} wide.");
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task A_chapter_is_readable_with_scripts_off()
    {
        await using Visit visit = await site.Visit(scripts: false);
        await visit.Page.GotoAsync(site.Address + "/understand/hope-that-hides");
        string main = await visit.Page.InnerTextAsync("main");
        Assert.Contains("underground", main, StringComparison.Ordinal);
        Assert.Equal(1, await visit.Page.Locator(".chart svg").CountAsync());
        Assert.False(await visit.Page.IsVisibleAsync(".stops"));
        Assert.True(await visit.Page.IsVisibleAsync(".tells"));
    }

    [Fact]
    public async Task A_card_is_put_into_own_words_kept_saved_as_a_picture_and_forgotten()
    {
        const string Own = "quiet is not gone";
        await using Visit visit = await site.Visit();
        await visit.Open("/understand/hope-that-hides");
        IPage page = visit.Page;
        string first = await page.InnerTextAsync(".card");
        await page.ClickAsync(".own-card summary");
        await page.FillAsync("#card-words", Own);
        Assert.Equal(Own, (await page.InnerTextAsync(".card")).Trim());
        Assert.DoesNotContain(Own, await page.EvaluateAsync<string>("() => JSON.stringify(localStorage)"), StringComparison.Ordinal);
        await page.ClickAsync("#keep-card");
        await page.ReloadAsync();
        await page.WaitForFunctionAsync("w => document.querySelector('.card').innerText.trim() === w", Own);
        IDownload saved = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#save-card"));
        byte[] picture = await File.ReadAllBytesAsync(await saved.PathAsync());
        Assert.Equal("PNG"u8.ToArray(), picture[1..4]);
        Assert.True(picture.Length > 5_000, $"{picture.Length} bytes.");
        await page.ClickAsync(".own-card summary");
        await page.ClickAsync(".own-card button.quiet");
        Assert.Equal(first, await page.InnerTextAsync(".card"));
        Assert.DoesNotContain(Own, await page.EvaluateAsync<string>("() => JSON.stringify(localStorage)"), StringComparison.Ordinal);
        Assert.DoesNotContain(Own, site.Log, StringComparison.Ordinal);
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task A_place_is_kept_when_asked_for_found_again_and_forgotten()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/understand/hope-that-hides");
        IPage page = visit.Page;
        await page.EvaluateAsync("() => document.getElementById('after').scrollIntoView()");
        Assert.Null(await page.EvaluateAsync<string?>("() => localStorage.getItem('holdfast.place')"));
        await page.EvaluateAsync("() => document.getElementById('keep-place').click()");
        await visit.Page.GotoAsync(site.Address + "/understand");
        await page.ClickAsync("#place a");
        Assert.EndsWith("/understand/hope-that-hides#after", page.Url, StringComparison.Ordinal);
        await visit.Page.GotoAsync(site.Address + "/understand");
        await page.ClickAsync("#place button");
        Assert.False(await page.IsVisibleAsync("#place"));
        Assert.Null(await page.EvaluateAsync<string?>("() => localStorage.getItem('holdfast.place')"));
    }

    [Fact]
    public async Task A_chapter_that_is_not_there_is_not_found()
    {
        await using Visit visit = await site.Visit();
        IResponse? answer = await visit.Page.GotoAsync(site.Address + "/understand/no-such-chapter");
        Assert.Equal(404, answer!.Status);
        Assert.Equal(1, await visit.Page.Locator("header a.help").CountAsync());
    }
}
