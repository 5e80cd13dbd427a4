using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

public class CareTests(Site site, WithoutScripts reader) : IClassFixture<WithoutScripts>
{
    public static TheoryData<string> Pages => ["/", "/about", "/understand", "/understand/hope-that-hides", "/questions/cut-back-or-wait", "/questions/is-this-normal", "/watch", "/watch?course=attuned&beside=she-left-in-may&from=70&to=140", "/lab?course=the-fourth-try&persons=40", "/practise", "/practise?scene=ines-first-sign&seed=2", "/year", "/privacy", "/kept", "/look", "/chair", "/help.html", "/not-found", "/de", "/de/understand", "/de/understand/hope-that-hides", "/de/questions/is-this-normal", "/de/chair", "/de/practise", "/de/lab?course=the-fourth-try&persons=40", "/de/help.html", "/de/privacy", "/de/kept"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Help_stands_in_the_same_place_on_every_page(string path)
    {
        (float End, float Y)? place = null;
        IPage page = reader.Visit.Page;
        foreach (string other in new[] { "/", path })
        {
            await page.GotoAsync(site.Address + other);
            ILocator link = page.Locator("header a.help");
            Assert.Equal(other.StartsWith("/de", StringComparison.Ordinal) ? "Wenn es gerade zu viel ist" : "If it is too much now", await link.InnerTextAsync());
            LocatorBoundingBoxResult box = (await link.BoundingBoxAsync())!;
            place ??= (box.X + box.Width, box.Y);
            Assert.Equal(place.Value.End, box.X + box.Width, 2f);
            Assert.Equal(place.Value.Y, box.Y, 2f);
        }
    }

    [Fact]
    public async Task Help_is_there_without_a_network()
    {
        await using Visit visit = await site.Visit(keeps: true);
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

    [Fact]
    public async Task Nothing_moves_where_the_device_asks_for_stillness()
    {
        await using Visit visit = await site.Visit();
        foreach (string path in new[] { "/", "/understand/hope-that-hides", "/practise", "/help.html" })
        {
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
