using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

public class OfflineTests(Site site)
{
    [Fact]
    public async Task After_one_visit_to_the_home_page_every_page_works_without_a_network()
    {
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/");
        await visit.IsKept();
        string[] pages = await visit.Page.EvaluateAsync<string[]>("async () => { const kept = await caches.open((await caches.keys())[0]); return (await kept.keys()).map(r => new URL(r.url).pathname).filter(p => !/\\.[a-z0-9]+$/.test(p) && p !== '/whole'); }");
        Assert.Contains("/understand/hope-that-hides", pages);
        Assert.Contains("/practise", pages);
        Assert.Contains("/de/understand/hope-that-hides", pages);
        await visit.Context.SetOfflineAsync(true);

        // Each page alone, as it was kept; that the program starts without a network is seen after, in a chapter.
        ICDPSession session = await visit.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        foreach (string page in pages)
        {
            await visit.Page.GotoAsync(site.Address + page);
            Assert.Equal(1, await visit.Page.Locator("header a.help").CountAsync());
            Assert.Equal(1, await visit.Page.Locator("main h1").CountAsync());
        }

        await session.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = false });
        await visit.Open("/understand/hope-that-hides");
        string before = await visit.Page.InnerTextAsync(".tells");
        await visit.Page.ClickAsync("input[value=kindly]");
        await visit.Page.WaitForFunctionAsync("b => document.querySelector('.tells').innerText !== b", before);
    }

    [Fact]
    public async Task A_first_visit_is_under_five_megabytes_with_all_that_is_kept_and_a_second_under_fifty_kilobytes()
    {
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/understand/hope-that-hides");
        await visit.IsKept();
        long kept = 0, again = 0;
        using HttpClient client = new();
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        foreach (string address in await visit.Page.EvaluateAsync<string[]>("async () => { const all = []; for (const key of await caches.keys()) { for (const r of await (await caches.open(key)).keys()) { all.push(r.url); } } return all; }"))
        {
            kept += address.EndsWith("/whole", StringComparison.Ordinal) ? 0 : (await client.GetByteArrayAsync(new Uri(address))).Length;
        }

        Assert.InRange(kept, 1_000_000, 5_000_000);
        ICDPSession session = await visit.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Network.enable");
        session.Event("Network.loadingFinished").OnEvent += (_, e) => again += (long)e!.Value.GetProperty("encodedDataLength").GetDouble();
        await visit.Open("/understand/hope-that-hides");
        await visit.Page.WaitForTimeoutAsync(300);
        Assert.InRange(again, 0, 50_000);
    }

    [Fact]
    public async Task A_page_can_be_installed()
    {
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/");
        string address = (await visit.Page.EvaluateAsync<string>("() => document.querySelector('link[rel=manifest]').href"))!;
        string[] icons = await visit.Page.EvaluateAsync<string[]>("async (a) => (await (await fetch(a)).json()).icons.map(i => i.src)", address);
        Assert.Equal(3, icons.Length);
        foreach (string icon in icons)
        {
            Assert.True(await visit.Page.EvaluateAsync<bool>("async (a) => (await fetch(a)).ok", icon), icon);
        }

        visit.WasPrivateAndQuiet();
    }
}
