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
    public async Task Looking_back_every_picture_is_told_and_what_is_worked_out_is_said_once()
    {
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await visit.Open("/practise?scene=ines-first-sign&seed=2");
        await page.EvaluateAsync(Listen);
        await page.ClickAsync("#begin");
        await PractiseTests.Through(page);
        await page.WaitForFunctionAsync("() => window.said.includes('200 futures.')", null, new() { Timeout = 60_000 });
        Assert.Equal(["200 futures."], await Said());
        await page.ClickAsync("#futures-0");
        await page.WaitForFunctionAsync("() => window.said.includes('200 futures of each.')", null, new() { Timeout = 60_000 });
        Assert.Equal(["200 futures.", "200 futures of each."], await Said());
        string before = await Told(3);
        await page.SelectOptionAsync("#look-0", "guard");
        await page.WaitForFunctionAsync("before => document.querySelectorAll('details.told p')[2].textContent !== before", before);
        await Told(3);

        string[] names = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.decision > .buttons button')].map(b => b.textContent.trim())");
        Assert.Equal(12, names.Length);
        Assert.Equal(names.Distinct(), names);
        Assert.Equal("What would other answers have led to? (turn 1)", names[0]);

        async Task<string[]> Said() => [.. (await page.EvaluateAsync<string[]>("() => window.said")).Where(s => s.Contains("future", StringComparison.Ordinal))];

        // What each picture says of itself stands beside it; that of the futures is the last that was opened, third in order.
        async Task<string> Told(int pictures)
        {
            string[] drawn = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main svg.hf-figure desc')].map(d => d.textContent)");
            string[] told = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('details.told p')].map(p => p.textContent)");
            Assert.Equal(pictures, drawn.Length);
            Assert.Equal(drawn, told);
            return told[2];
        }
    }

    [Fact]
    public async Task A_course_that_is_watched_is_told_as_it_is_now_and_said_once()
    {
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await visit.Open("/watch?course=attuned&person=3&from=70&to=140");
        string before = await Told();
        await page.EvaluateAsync(Listen);
        await page.ClickAsync("#another");
        await page.WaitForFunctionAsync("() => window.said.at(-1) === 'The picture shows person 4.'");
        Assert.NotEqual(before, await Told());
        await page.CheckAsync(".who input >> nth=1");
        await page.WaitForFunctionAsync("() => window.said.at(-1) === '200 persons.'", null, new() { Timeout = 60_000 });
        Assert.Equal(["The picture shows person 4.", "200 persons."], await page.EvaluateAsync<string[]>("() => window.said"));
        Assert.Equal(await page.Locator(".picture svg desc").First.TextContentAsync(), await page.TextContentAsync("details.told p"));

        await page.CheckAsync(".who input >> nth=0");
        await page.WaitForSelectorAsync("#from");
        await page.EvaluateAsync("() => { window.said = []; }");
        await page.FocusAsync("#from");
        for (int i = 0; i < 5; i++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await page.WaitForFunctionAsync("() => window.said.length > 0 && window.said.at(-1).includes(document.querySelector('.answer h3').textContent)");
        Assert.Single(await page.EvaluateAsync<string[]>("() => window.said"));
        Assert.Equal(0, await page.Locator(".why [aria-live]").CountAsync());

        async Task<string> Told()
        {
            string[] drawn = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main svg.hf-figure desc')].map(d => d.textContent)");
            Assert.Equal(drawn, await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('details.told p')].map(p => p.textContent)"));
            return drawn[0];
        }
    }

    // All that is said to those who listen, wherever on the page, in order of time.
    private const string Listen = """
        () => {
            window.said = [];
            let last = new Map();
            new MutationObserver(() => {
                const now = new Map([...document.querySelectorAll('main [role=status], main [aria-live]')].map(e => [e, e.textContent.trim()]));
                for (const [part, words] of now) { if (words && last.get(part) !== words) { window.said.push(words); } }
                last = now;
            }).observe(document.querySelector('main'), { childList: true, characterData: true, subtree: true });
        }
        """;

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
