using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>Each page is opened once, and looked at in every size and colour.</summary>
public class AxeTests(Site site)
{
    // One page of each kind is also looked at in forced colours and with text twice as large.
    private static readonly string[] OfEachKind =
    [
        "/", "/understand/hope-that-hides", "/questions/cut-back-or-wait", "/practise?scene=ines-first-sign&seed=2", "/year", "/watch", "/chair", "/kept", "/look", "/help.html",
        "/lab?course=the-fourth-try&persons=40", "/de", "/de/chair",
    ];

    public static TheoryData<string> Pages => CareTests.Pages;

    [Fact]
    public void Pages_of_each_kind_are_among_those_that_are_looked_at() => Assert.Empty(OfEachKind.Except(Pages.Select(p => p.Data)));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_any_size_or_colour(string path)
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
                await Look(visit.Page, path, width, scheme.ToString(), coloursOnly: scheme == ColorScheme.Dark);
            }
        }

        if (!OfEachKind.Contains(path))
        {
            return;
        }

        await visit.Page.SetViewportSizeAsync(640, 900);
        await visit.Page.WaitForTimeoutAsync(300);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active });
        await Look(visit.Page, path, 640, "forced colours");
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        await visit.Page.AddStyleTagAsync(new() { Content = "html { font-size: 200%; }" });
        await Look(visit.Page, path, 640, "large text");
    }

    private static async Task Look(IPage page, string path, int width, string how, bool coloursOnly = false)
    {
        await (coloursOnly ? Axe.FindsNothingInColours(page, $"{path} at {width}, {how}") : Axe.FindsNothing(page, $"{path} at {width}, {how}"));
        int across = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(across <= width, $"{path} is {across} wide at {width}, {how}");
    }
}
