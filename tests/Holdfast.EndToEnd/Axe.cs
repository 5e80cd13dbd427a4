using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>What axe finds on a page as it is now.</summary>
internal static class Axe
{
    // Only what is wrong is written out: what is right would be most of the page, node by node.
    private static readonly HashSet<ResultType> Wrong = [ResultType.Violations];

    /// <summary>All rules.</summary>
    public static Task<AxeResult> Find(IPage page) => page.RunAxe(new AxeRunOptions { ResultTypes = Wrong, Iframes = false });

    /// <summary>The rules that look at colours: for a page that was looked at whole before its colours, and nothing else, changed.</summary>
    public static Task<AxeResult> FindInColours(IPage page) =>
        page.RunAxe(new AxeRunOptions { ResultTypes = Wrong, Iframes = false, RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") });
}
