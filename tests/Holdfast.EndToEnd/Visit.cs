using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>One visitor: a page, and all that its browser asked for or complained about.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly Site site;
    private readonly bool keeps;

    internal Visit(Site site, IBrowserContext context, IPage page, bool keeps)
    {
        this.site = site;
        this.keeps = keeps;
        Context = context;
        Page = page;
        context.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
    }

    /// <summary>The browser's own state.</summary>
    public IBrowserContext Context { get; }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Every address asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors in the page's console.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Opens an address of the site; on a page that works things out, waits until it has begun.</summary>
    public async Task Open(string path)
    {
        await Page.GotoAsync(site.Address + path);
        string page = path;
        foreach (string tongue in new[] { "/de/", "/x-pseudo/", "/x-mirror/" })
        {
            page = path.StartsWith(tongue, StringComparison.Ordinal) ? path[(tongue.Length - 1)..] : page;
        }

        if (page.StartsWith("/watch", StringComparison.Ordinal) || page.StartsWith("/practise", StringComparison.Ordinal) || page.StartsWith("/lab", StringComparison.Ordinal) || page is "/year" or "/chair" || page.StartsWith("/understand/", StringComparison.Ordinal) || page == "/questions/cut-back-or-wait")
        {
            await Page.WaitForSelectorAsync("html[data-ready=yes]", new() { Timeout = 30_000, State = WaitForSelectorState.Attached });
        }
    }

    /// <summary>Waits until all that works without a network is on the device.</summary>
    public async Task IsKept()
    {
        Assert.True(keeps, "This visitor has no worker: site.Visit(keeps: true) has.");
        await Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        for (int i = 0; !await Page.EvaluateAsync<bool>("async () => !!(await caches.match('/whole'))"); i++)
        {
            Assert.True(i < 600, "After a minute not all is kept.");
            await Task.Delay(100);
        }
    }

    /// <summary>Nothing was asked of anybody else, and nothing went wrong.</summary>
    public void WasPrivateAndQuiet()
    {
        Assert.All(Requests, r => Assert.True(r.StartsWith(site.Address, StringComparison.Ordinal) || r.StartsWith("data:", StringComparison.Ordinal) || r.StartsWith("blob:" + site.Address, StringComparison.Ordinal), r));
        Assert.Empty(Complaints);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Context.CloseAsync();
}
