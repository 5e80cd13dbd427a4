using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

public class CareTests(Site site)
{
    public static TheoryData<string> Pages => ["/", "/about", "/understand", "/understand/hope-that-hides", "/questions/cut-back-or-wait", "/questions/is-this-normal", "/watch", "/watch?course=attuned&beside=she-left-in-may&from=70&to=140", "/practise", "/practise?scene=ines-first-sign&seed=2", "/year", "/privacy", "/kept", "/look", "/chair", "/help.html", "/not-found", "/de", "/de/understand", "/de/understand/hope-that-hides", "/de/questions/is-this-normal", "/de/chair", "/de/practise", "/de/help.html", "/de/privacy", "/de/kept"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Help_stands_in_the_same_place_on_every_page(string path)
    {
        (float X, float Y)? place = null;
        foreach (string other in new[] { "/", path })
        {
            await using Visit visit = await site.Visit();
            await visit.Open(other);
            ILocator link = visit.Page.Locator("header a.help");
            Assert.Equal(other.StartsWith("/de", StringComparison.Ordinal) ? "Wenn es gerade zu viel ist" : "If it is too much now", await link.InnerTextAsync());
            LocatorBoundingBoxResult box = (await link.BoundingBoxAsync())!;
            place ??= (box.X, box.Y);
            Assert.Equal(place.Value.X, box.X, 20f);
            Assert.Equal(place.Value.Y, box.Y, 2f);
        }
    }

    [Fact]
    public async Task Help_is_there_without_a_network()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/");
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        await visit.Page.WaitForFunctionAsync("async () => !!(await caches.match('/help.html'))");
        await visit.Context.SetOfflineAsync(true);
        await visit.Page.GotoAsync(site.Address + "/help.html");
        Assert.Equal("rgb(251, 248, 241)", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Contains("116 123", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_needs_no_scripts_and_asks_nobody_for_anything()
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 320, Height = 700 } });
        List<string> asked = [];
        context.Request += (_, request) => asked.Add(request.Url);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/help.html");
        Assert.Equal("tel:116123", await page.Locator("section:has(h3#GB) a.phone", new() { HasText = "116 123" }).GetAttributeAsync("href"));
        await page.Locator("nav.letters a", new() { HasText = "U" }).ClickAsync();
        await Assertions.Expect(page.Locator("#GB")).ToBeInViewportAsync();
        Assert.EndsWith("/help.html#letter-U", page.Url, StringComparison.Ordinal);
        Assert.All(asked, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
        Assert.Equal(0, await page.Locator("main a[href^='http']").CountAsync());
        await context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string path)
    {
        foreach (int width in new[] { 320, 1440 })
        {
            foreach (bool dark in new[] { false, true })
            {
                await using Visit visit = await site.Visit(width, dark);
                await visit.Open(path);
                if (path == "/watch")
                {
                    foreach (ILocator summary in await visit.Page.Locator("summary").AllAsync())
                    {
                        await summary.ClickAsync();
                    }
                }

                AxeResult result = await visit.Page.RunAxe();
                Assert.True(result.Violations.Length == 0, $"{path} at {width}, {(dark ? "dark" : "light")}: {string.Join("; ", result.Violations.Select(v => v.Id + " " + string.Join(", ", v.Nodes.Select(n => n.Html))))}");
                int across = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                Assert.True(across <= width, $"{path} is {across} wide at {width}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_nothing_is_cut_off_in_forced_colours_or_with_text_twice_as_large(string path)
    {
        foreach (bool forced in new[] { true, false })
        {
            await using Visit visit = await site.Visit(640, forced: forced);
            await visit.Open(path);
            if (!forced)
            {
                await visit.Page.AddStyleTagAsync(new() { Content = "html { font-size: 200%; }" });
            }

            AxeResult result = await visit.Page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{path}, {(forced ? "forced colours" : "large text")}: {string.Join("; ", result.Violations.Select(v => v.Id + " " + string.Join(", ", v.Nodes.Select(n => n.Html))))}");
            int across = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(across <= 640, $"{path} is {across} wide with {(forced ? "forced colours" : "large text")}");
        }
    }

    [Fact]
    public async Task Nothing_moves_where_the_device_asks_for_stillness()
    {
        foreach (string path in new[] { "/", "/understand/hope-that-hides", "/practise", "/help.html" })
        {
            await using Visit visit = await site.Visit();
            await visit.Open(path);
            string[] moving = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); return s.transitionDuration.split(',').some(d => parseFloat(d) > 0) || s.animationName !== 'none' || s.scrollBehavior === 'smooth'; }).map(e => e.tagName)");
            Assert.Empty(moving);
        }
    }

    [Fact]
    public async Task Answers_forbid_what_they_should()
    {
        using HttpClient client = new();
        using HttpResponseMessage answer = await client.GetAsync(new Uri(site.Address + "/watch?course=secret-name"));
        Assert.Contains("default-src 'self'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("secret-name", site.Log, StringComparison.Ordinal);
    }
}
