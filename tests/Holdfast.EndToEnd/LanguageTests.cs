using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>The pages in made-up languages: one shows every word that was forgotten in the lists of words, one is written from right to left.</summary>
public partial class LanguageTests(Site site)
{
    private const string Pseudo = "/x-pseudo";

    // Words that are not in brackets, and words in a picture with plain vowels, which the made-up language has none of. What
    // authors wrote is marked; a picture may repeat it.
    private const string Forgotten = """
        ({ turns, names }) => {
          const strip = (text) => { for (let was = ''; was !== text;) { was = text; text = text.replace(/\[[^\[\]]*\]/g, ''); } return text; };
          const authored = [...turns, ...[...document.querySelectorAll('[data-authored]')].map((e) => e.textContent.trim())].filter((a) => a.length > 2).sort((a, b) => b.length - a.length);
          const found = [];
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const at = walk.currentNode.parentElement, text = walk.currentNode.textContent.trim();
            if (at.closest('script, style, noscript, textarea, [data-authored], .languages, a.name')) { continue; }
            if (at.closest('svg')) {
              const rest = [...names, ...authored].reduce((t, a) => t.includes(a) && (t === a || names.includes(a) || /^(title|desc)$/.test(at.tagName)) ? t.replaceAll(a, '') : t, text);
              if (/[aeiou]/.test(rest)) { found.push('picture: ' + text.slice(0, 200)); }
            } else if (/\p{L}/u.test(strip(text)) && (at.tagName === 'OPTION' || at.checkVisibility())) {
              found.push(at.tagName + ': ' + text.slice(0, 200));
            }
          }
          for (const e of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], [aria-valuetext]')) {
            for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
              const text = e.getAttribute(name);
              if (text && !e.closest('[data-authored]') && /\p{L}/u.test(strip(text))) { found.push(name + ': ' + text); }
            }
          }
          return found;
        }
        """;

    private static readonly string[] Turns = [.. Directory.GetFiles(Path.Combine(Site.Root(), "content", "scenes"), "*.yaml").SelectMany(f => Turn().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value.Trim().Trim('"'))).Distinct()];

    // Names that somebody gave to invented people.
    private static readonly string[] People = [.. new[] { "clients", "courses" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Site.Root(), "content", folder), "*.yaml")).SelectMany(f => Person().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value.Trim().Trim('"'))).Distinct()];

    [Theory]
    [InlineData("/understand")]
    [InlineData("/understand/hope-that-hides")]
    [InlineData("/questions/is-this-normal")]
    [InlineData("/practise")]
    [InlineData("/practise?scene=ines-first-sign&seed=2")]
    [InlineData("/year")]
    [InlineData("/watch?course=attuned&beside=she-left-in-may&from=70&to=140")]
    [InlineData("/watch?course=attuned&many")]
    [InlineData("/lab?course=the-fourth-try&persons=40&off=anger+cools")]
    [InlineData("/chair")]
    [InlineData("/help.html")]
    [InlineData("/not-found")]
    public async Task Every_word_of_a_page_comes_from_the_lists_of_words(string path)
    {
        await using Visit visit = await site.Visit(320);
        await visit.Open(Pseudo + path);
        if (path.EndsWith("many", StringComparison.Ordinal))
        {
            await visit.Page.WaitForFunctionAsync("() => /^\\[200/.test(document.querySelector('.course .status')?.innerText ?? '')", null, new() { Timeout = 60_000 });
        }

        await Look(visit.Page, path);
        string title = await visit.Page.TitleAsync();
        Assert.True(title.StartsWith('[') || await visit.Page.Locator("h1[data-authored]").CountAsync() > 0, title);
    }

    [Fact]
    public async Task Every_word_of_a_played_hour_comes_from_the_lists_of_words()
    {
        await using Visit visit = await site.Visit(320);
        IPage page = visit.Page;
        await visit.Open(Pseudo + "/practise?scene=ines-first-sign&seed=2");
        await page.ClickAsync("#begin");
        await page.WaitForSelectorAsync(".choices, .feels");
        await Look(page, "the first turn");
        while (await page.Locator(".debrief").CountAsync() == 0)
        {
            await Answer(page, "feedback");
            await page.WaitForSelectorAsync(".choices, .feels, .debrief");
        }

        await page.ClickAsync("#futures-0");
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('.debrief .status')].every(s => !s.innerText || /^\\[200[^0-9]*\\]$/.test(s.innerText.trim()))", null, new() { Timeout = 120_000 });
        await Look(page, "the debrief");
        Assert.Contains("/x-pseudo/practise?scene=ines-first-sign", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_word_of_a_year_comes_from_the_lists_of_words()
    {
        await using Visit visit = await site.Visit(320);
        IPage page = visit.Page;
        await visit.Open(Pseudo + "/year");
        await page.ClickAsync("#begin-year");
        await page.WaitForSelectorAsync(".year");
        await page.ClickAsync(".plan summary");
        await page.FillAsync("#end-in", "6");
        await page.ClickAsync("#plan-end");
        await page.ClickAsync("#announce");
        await Look(page, "a year");
        for (bool seen = false; await page.Locator(".debrief").CountAsync() == 0; seen = true)
        {
            await page.ClickAsync("#pass");
            await page.WaitForSelectorAsync("#open-moment, .turn, .debrief");
            if (await page.Locator("#open-moment").CountAsync() > 0)
            {
                await Look(page, "a moment of a year that waits");
                await page.ClickAsync("#open-moment");
                await page.WaitForSelectorAsync(".turn");
            }

            if (!seen && await page.Locator(".turn").CountAsync() > 0)
            {
                await Look(page, "a moment of a year");
            }

            while (await page.Locator(".turn").CountAsync() > 0)
            {
                await Answer(page);
                await page.WaitForSelectorAsync(".choices, .feels, #to-year");
                if (await page.Locator("#to-year").CountAsync() > 0)
                {
                    await page.ClickAsync("#to-year");
                    await page.WaitForSelectorAsync(".year, .debrief");
                }
            }
        }

        await Look(page, "the debrief of a year");
    }

    [Fact]
    public async Task Every_word_of_a_rehearsal_comes_from_the_lists_of_words()
    {
        await using Visit visit = await site.Visit(320);
        IPage page = visit.Page;
        await visit.Open(Pseudo + "/chair");
        foreach (string step in new[] { "#hard-count-the-days", ".choices button >> nth=0", "#said", "#numbers", "#back", "#take-along", "#unsent", "#back", "#stop" })
        {
            await page.ClickAsync(step);
            if (step == "#numbers")
            {
                await page.WaitForSelectorAsync(".figure svg", new() { Timeout = 60_000 });
            }

            await Look(page, step);
        }

        Assert.Equal(Pseudo + "/help.html", await page.GetAttributeAsync(".stopped a", "href"));
    }

    [Theory]
    [InlineData("/understand")]
    [InlineData("/understand/hope-that-hides")]
    [InlineData("/practise")]
    [InlineData("/practise?scene=ines-first-sign&seed=2")]
    [InlineData("/year")]
    [InlineData("/watch?course=attuned&beside=she-left-in-may&from=70&to=140")]
    [InlineData("/chair")]
    [InlineData("/help.html")]
    public async Task A_page_from_right_to_left_fits_and_has_nothing_for_axe(string path)
    {
        await using Visit visit = await site.Visit(320);
        await visit.Open("/x-mirror" + path);
        Assert.Equal("rtl", await visit.Page.GetAttributeAsync("html", "dir"));
        foreach (int width in new[] { 320, 1440 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.WaitForTimeoutAsync(300);
            await Narrow(visit.Page, $"{path} from right to left");
            await Axe.FindsNothing(visit.Page, $"{path} from right to left at {width}");
        }
    }

    [Theory]
    [InlineData("/practise")]
    [InlineData("/year")]
    [InlineData("/watch")]
    [InlineData("/chair")]
    [InlineData("/help.html")]
    [InlineData("/understand/hope-that-hides")]
    public async Task In_German_a_page_works_and_leads_only_to_German_pages(string path)
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/de" + path);
        Assert.Equal("de", await visit.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal(0, await visit.Page.Locator("main .status", new() { HasText = "persons" }).CountAsync());
        string[] links = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href]:not(.languages a)')].map(a => a.getAttribute('href')).filter(h => h.startsWith('/'))");
        Assert.All(links, l => Assert.Matches("^/de(/|$)", l));
        visit.WasPrivateAndQuiet();
    }

    private static async Task Look(IPage page, string what)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        await page.WaitForTimeoutAsync(200);
        string[] forgotten = await page.EvaluateAsync<string[]>(Forgotten, new { turns = Turns, names = People });
        Assert.True(forgotten.Length == 0, $"{what}: {string.Join(" | ", forgotten)}");
        await Narrow(page, what);
    }

    private static async Task Narrow(IPage page, string what)
    {
        int across = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.True(across <= 0, $"{what} is {across} pixels wider than the window.");
    }

    private static async Task Answer(IPage page, string? look = null)
    {
        if (await page.Locator(".feels").CountAsync() > 0)
        {
            await page.ClickAsync(".feels label >> nth=3");
            await page.ClickAsync("#guess");
            await page.WaitForSelectorAsync(".choices");
        }

        await page.ClickAsync(".choices button >> nth=0");
        await page.WaitForSelectorAsync(".feedback");
        if (look is not null)
        {
            await Look(page, look);
        }

        await page.ClickAsync("#go-on");
    }

    [GeneratedRegex(@"^\s*- turn:(.*)$", RegexOptions.Multiline)]
    private static partial Regex Turn();

    [GeneratedRegex(@"(?:^client|\bname):([^,}\n]*)", RegexOptions.Multiline)]
    private static partial Regex Person();
}
