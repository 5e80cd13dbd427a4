using System.Diagnostics;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

public class UpdateTests(Site site)
{
    [Fact]
    public async Task A_new_version_is_told_of_and_takes_nothing_that_is_being_typed()
    {
        string copy = Directory.CreateTempSubdirectory("holdfast").FullName;
        foreach (string file in Directory.GetFiles(Site.Published, "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(copy, Path.GetRelativePath(Site.Published, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        int port = Site.FreePort();
        string address = $"http://127.0.0.1:{port}";
        Process server = await Site.Serve(copy, address);
        try
        {
            await using Visit visit = await site.Visit(keeps: true);
            IPage page = visit.Page;
            await page.GotoAsync(address + "/understand/hope-that-hides");
            await page.WaitForSelectorAsync("html[data-ready=yes]", new() { State = WaitForSelectorState.Attached });
            await visit.IsKept();
            await page.ReloadAsync();
            await page.WaitForSelectorAsync("html[data-ready=yes]", new() { State = WaitForSelectorState.Attached });
            string before = await page.EvaluateAsync<string>("async () => (await caches.keys()).join()");
            await page.ClickAsync(".own-card summary");
            await page.FillAsync("#card-words", "half a sentence");
            Assert.False(await page.IsVisibleAsync("#news"));

            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
            await File.AppendAllTextAsync(Path.Combine(copy, "content", "help.yaml"), "\n# Looked through again.\n");
            server.Dispose();
            server = await Site.Serve(copy, address);

            await page.EvaluateAsync("async () => { (await navigator.serviceWorker.getRegistration()).update(); }");
            await page.WaitForSelectorAsync("#news:not([hidden])");
            Assert.Equal("half a sentence", await page.InputValueAsync("#card-words"));
            await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 500))");
            Assert.Equal("half a sentence", await page.InputValueAsync("#card-words"));

            await page.EvaluateAsync("() => { window.old = true; }");
            await page.ClickAsync("#news button");
            await page.WaitForFunctionAsync("() => !window.old");
            for (int i = 0; await page.EvaluateAsync<string>("async () => (await caches.keys()).join()") is { } now && (now == before || now.Contains(',', StringComparison.Ordinal)); i++)
            {
                Assert.True(i < 100, $"After ten seconds the old version is still kept: {now}.");
                await Task.Delay(100);
            }

            Assert.False(await page.IsVisibleAsync("#news"));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            server.Dispose();
            Directory.Delete(copy, recursive: true);
        }
    }
}
