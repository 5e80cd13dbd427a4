using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>Each page is opened once, and looked at in every size and colour.</summary>
public class AxeTests(Site site)
{
    public static TheoryData<string> Pages => CareTests.Pages;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string path)
    {
        await using Visit visit = await site.Visit(320);
        await visit.Open(path);
        if (path == "/watch")
        {
            foreach (ILocator summary in await visit.Page.Locator("summary").AllAsync())
            {
                await summary.ClickAsync();
            }
        }

        // A page in German is made like its English one; what can differ is whether its longer words fit.
        foreach (int width in path.StartsWith("/de", StringComparison.Ordinal) ? [320] : new[] { 320, 1440 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.WaitForTimeoutAsync(300); // Figures are drawn anew a moment after a window has changed.
            foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await Look(visit.Page, path, width, scheme.ToString());
            }
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/understand/hope-that-hides")]
    [InlineData("/questions/cut-back-or-wait")]
    [InlineData("/practise?scene=ines-first-sign&seed=2")]
    [InlineData("/year")]
    [InlineData("/watch")]
    [InlineData("/chair")]
    [InlineData("/kept")]
    [InlineData("/look")]
    [InlineData("/help.html")]
    [InlineData("/de")]
    [InlineData("/de/chair")]
    public async Task Axe_finds_nothing_and_nothing_is_cut_off_in_forced_colours_or_with_text_twice_as_large(string path)
    {
        await using Visit visit = await site.Visit(640);
        await visit.Open(path);
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await Look(visit.Page, path, 640, "forced colours");
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        await visit.Page.AddStyleTagAsync(new() { Content = "html { font-size: 200%; }" });
        await Look(visit.Page, path, 640, "large text");
    }

    private static async Task Look(IPage page, string path, int width, string how)
    {
        AxeResult result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, $"{path} at {width}, {how}: {string.Join("; ", result.Violations.Select(v => v.Id + " " + string.Join(", ", v.Nodes.Select(n => n.Html))))}");
        int across = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(across <= width, $"{path} is {across} wide at {width}, {how}");
    }
}
