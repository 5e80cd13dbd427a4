using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>What somebody meets who listens to the pages and moves by keys, and what comes out on paper.</summary>
public class ListeningTests(Site site)
{
    private const string Chapter = "/understand/hope-that-hides";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_link_that_skips_stays_on_the_page_as_it_was_set(bool scripts)
    {
        await using Visit visit = await site.Visit(scripts: scripts);
        IPage page = visit.Page;

        // Without scripts nothing is set, and the page is the same with and without what stands behind "?".
        string set = scripts ? "?at=kindly&person=3" : "";
        await page.GotoAsync(site.Address + Chapter + set);
        int opened = 0;
        page.Request += (_, request) => opened += request.IsNavigationRequest ? 1 : 0;
        await page.FocusAsync(".skip");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.getElementById('main').contains(document.activeElement)"));
        Assert.Contains(Chapter + set, page.Url, StringComparison.Ordinal);
        Assert.Equal(0, opened);
    }

    [Fact]
    public async Task What_a_figure_shows_now_is_said_once_and_the_focus_stays()
    {
        await using Visit visit = await site.Visit();
        await visit.Open(Chapter);
        IPage page = visit.Page;
        await page.EvaluateAsync("""
            () => {
                window.said = [];
                const live = document.querySelector('.demonstration [role=status]');
                new MutationObserver(() => window.said.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
            }
            """);
        Assert.Equal(1, await page.Locator(".demonstration [role=status], .demonstration [aria-live]").CountAsync());
        await page.FocusAsync(".stops input:checked");
        await page.Keyboard.PressAsync("ArrowUp");
        await Said(1, "The hope that shows sinks.");
        await page.FocusAsync("#another");
        await page.Keyboard.PressAsync("Enter");
        await Said(2, "Person 2. The hope that shows sinks.");
        await page.Keyboard.PressAsync("Enter");
        await Said(3, "Person 3. ");
        await page.FocusAsync("#others");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.querySelector('.demonstration [role=status]').textContent.includes('of 100')");
        await Said(5, "of 100.");
        Assert.Equal("others", await page.EvaluateAsync<string>("() => document.activeElement.id"));

        async Task Said(int times, string what)
        {
            await page.WaitForFunctionAsync("n => window.said.length >= n", times);
            string[] said = await page.EvaluateAsync<string[]>("() => window.said");
            Assert.Equal(times, said.Length);
            Assert.Contains(what, said[^1], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Chapter)]
    [InlineData("/look")]
    public async Task A_figure_has_a_short_name_and_its_words_stand_beside_it(string path)
    {
        await using Visit visit = await site.Visit();
        await visit.Open(path);
        ILocator figure = visit.Page.Locator("main svg:visible");
        string id = (await figure.GetAttributeAsync("aria-labelledby"))!;
        Assert.InRange((await visit.Page.Locator("#" + id).TextContentAsync())!.Length, 5, 120);
        string told = (await figure.Locator("desc").TextContentAsync())!;
        await visit.Page.ClickAsync("summary:has-text('The picture in words')");
        Assert.Contains(told, await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_focus_is_never_lost_when_something_is_forgotten_or_deleted()
    {
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await page.GotoAsync(site.Address + "/kept");
        await page.EvaluateAsync("() => { localStorage.setItem('theme', 'light'); localStorage.setItem('holdfast.card.telling', 'x'); localStorage.setItem('holdfast.place', '/understand/telling'); }");
        await page.ReloadAsync();
        await Press(".kept-list button >> nth=0");
        Assert.Equal("Your place in a chapter", await Focused());
        await page.WaitForFunctionAsync("() => document.getElementById('kept-status').textContent.startsWith('A card')");
        await Press("#kept-delete");
        Assert.Equal("kept-no", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.Equal("kept-question", await page.GetAttributeAsync("#kept-sure", "aria-labelledby"));
        await Press("#kept-yes");
        Assert.StartsWith("Nothing is kept", await Focused(), StringComparison.Ordinal);

        await page.EvaluateAsync("() => localStorage.setItem('holdfast.place', '/understand/telling')");
        await page.GotoAsync(site.Address + "/understand");
        await Press("#place button");
        Assert.Equal("Understand", await Focused());

        await visit.Open("/practise?scene=mina-snapped&seed=3");
        await Press("#begin");
        await page.WaitForSelectorAsync(".choices, .feels");
        if (await page.Locator(".feels").CountAsync() > 0)
        {
            await page.FocusAsync(".feels input >> nth=3");
            await page.Keyboard.PressAsync(" ");
            await Press("#guess");
            await page.WaitForSelectorAsync(".choices");
            await InTheTurn();
        }

        await Press(".choices button >> nth=0");
        await page.WaitForSelectorAsync(".feedback");
        await InTheTurn();
        await Press("#go-on");
        await page.WaitForSelectorAsync(".choices, .feels");
        await InTheTurn();

        async Task Press(string what)
        {
            await page.FocusAsync(what);
            await page.Keyboard.PressAsync("Enter");
        }

        Task<string> Focused() => page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()");

        Task InTheTurn() => page.WaitForFunctionAsync("() => document.activeElement.closest('.turn')");
    }

    [Fact]
    public async Task A_card_is_printed_on_one_page_and_a_dark_page_as_dark_ink_on_paper()
    {
        await using Visit visit = await site.Visit(dark: true);
        await visit.Open(Chapter);
        IPage page = visit.Page;
        await page.EvaluateAsync("() => { document.documentElement.dataset.theme = 'dark'; window.print = () => { }; }");
        Assert.True(await Pages() > 1);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(37, 33, 27)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
        await page.EvaluateAsync("() => { document.documentElement.classList.add('prints-part'); document.querySelector('.card').classList.add('printed'); }");
        Assert.Equal(1, await Pages());

        async Task<int> Pages() => System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" })).Split("/Type /Page\n").Length - 1;
    }

    [Fact]
    public async Task What_is_folded_away_is_printed_and_folded_again()
    {
        await using Visit visit = await site.Visit();
        await visit.Open(Chapter);
        const string Open = "() => document.querySelectorAll('.chapter details[open]').length";
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(Open));
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        Assert.True(await visit.Page.EvaluateAsync<int>(Open) >= 3);
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('.own-card').open"));
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>(Open));
    }
}
