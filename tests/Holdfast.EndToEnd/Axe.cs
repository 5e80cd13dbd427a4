using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>What axe finds on a page as it is now.</summary>
internal static class Axe
{
    // A page keeps axe once it has it. Only what is wrong is told, and by its own text: what is right would be most of the page.
    private const string Find = """
        async (rules) => (await axe.run(document, { iframes: false, resultTypes: ['violations'], selectors: false, ...(rules ? { runOnly: rules } : {}) }))
            .violations.map((v) => v.id + ' ' + v.nodes.map((n) => n.html).join(', '))
        """;

    private static readonly string[] InColours = ["color-contrast", "link-in-text-block"];

    private static readonly string Script = $"() => {{ {new BundledAxeScriptProvider().GetScript()} }}";

    /// <summary>All rules find nothing; where they do, the page and what it was like are told.</summary>
    public static Task FindsNothing(IPage page, string what) => Look(page, what, null);

    /// <summary>As <see cref="FindsNothing"/>, by the rules that look at colours: for a page that was looked at whole before its colours, and nothing else, changed.</summary>
    public static Task FindsNothingInColours(IPage page, string what) => Look(page, what, InColours);

    /// <summary>All rules find nothing in light colours, and those that look at colours nothing in dark ones; the page is light again after.</summary>
    public static async Task FindsNothingInLightOrDark(IPage page, string what)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await FindsNothing(page, what + ", light");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await FindsNothingInColours(page, what + ", dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    private static async Task Look(IPage page, string what, string[]? rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        string[] found = await page.EvaluateAsync<string[]>(Find, rules);
        Assert.True(found.Length == 0, $"{what}: {string.Join("; ", found)}");
    }
}
