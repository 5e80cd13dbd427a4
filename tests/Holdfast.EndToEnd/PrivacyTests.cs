using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>What a browser is asked to keep to itself, and what a host never gets to see.</summary>
public class PrivacyTests(Site site)
{
    [Theory]
    [InlineData("/understand/hope-that-hides")]
    [InlineData("/watch")]
    [InlineData("/practise")]
    [InlineData("/look")]
    public async Task No_field_is_read_along_for_spelling_or_suggestions(string path)
    {
        await using Visit visit = await site.Visit();
        await visit.Open(path);
        string[] read = await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('textarea, input:not([type=radio], [type=checkbox], [type=range], [type=number], [type=file])')]
                .filter(e => e.spellcheck || !e.closest('[writingsuggestions=false]')).map(e => e.id)
            """);
        Assert.Empty(read);
        Assert.NotEqual(0, await visit.Page.Locator("textarea").CountAsync());
    }

    [Fact]
    public async Task Own_words_on_a_card_are_left_to_no_translator_and_no_restored_session()
    {
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await visit.Open("/understand/hope-that-hides");
        Assert.Null(await page.GetAttributeAsync(".card p", "translate"));
        await page.ClickAsync(".own-card summary");
        await page.FillAsync("#card-words", "words of mine");
        Assert.Equal("no", await page.GetAttributeAsync(".card p", "translate"));
        Assert.Equal("off", await page.GetAttributeAsync("#card-words", "autocomplete"));
        await page.ClickAsync("#keep-card");
        await page.GotoAsync(site.Address + "/kept");
        Assert.Equal("no", await page.GetAttributeAsync(".kept-list pre", "translate"));
    }

    [Fact]
    public async Task What_somebody_types_about_a_hard_thing_is_left_to_no_translator_and_no_restored_session()
    {
        const string Mine = "words of mine";
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await visit.Open("/chair");
        await page.ClickAsync("#hard-you-matter");
        await page.ClickAsync(".choices button >> nth=4");
        await page.FillAsync("#own", Mine);
        await Left();
        await page.ClickAsync("#said");
        await page.WaitForSelectorAsync("#answer");
        await Left();
        await page.ClickAsync("#take-along");
        await page.FillAsync("#text", Mine);
        await Left();
        await visit.Open("/practise?scene=ines-first-sign&seed=2");
        await page.CheckAsync(".how input[type=checkbox]");
        await page.ClickAsync("#begin");
        await PractiseTests.Feel(page);
        await page.FillAsync("#own", Mine);
        await Left();
        await page.ClickAsync(".choices button >> nth=0");
        await page.WaitForSelectorAsync(".wrote");
        await Left();
        foreach ((string path, string field) in new[] { ("/practise", "#own-scene"), ("/watch", "#own-text") })
        {
            await visit.Open(path);
            await page.ClickAsync("details.own summary");
            await page.FillAsync(field, Mine);
            await Left();
        }

        // Whatever on the page holds these words, nearest to them, is not to be translated; and no field gives them away.
        async Task Left()
        {
            string[] found = await page.EvaluateAsync<string[]>("""
                mine => [...document.querySelectorAll('main *')]
                    .filter(e => e.value === mine || (e.childElementCount === 0 && e.textContent.includes(mine)))
                    .map(e => [e.tagName, e.translate, e.tagName !== 'TEXTAREA' || (e.autocomplete === 'off' && e.dataset.gramm === 'false' && !e.spellcheck)].join())
                """, Mine);
            Assert.NotEmpty(found);
            Assert.All(found, f => Assert.EndsWith(",false,true", f, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_return_tells_the_host_nothing_of_what_was_chosen()
    {
        await using Relay relay = new(site.Address);
        await using Visit visit = await site.Visit(keeps: true);
        IPage page = visit.Page;
        await page.GotoAsync(relay.Address + "/practise");
        await visit.IsKept();
        foreach (string path in new[] { "/practise?scene=ines-first-sign&seed=2", "/watch?course=she-left-in-may&person=7", "/understand/hope-that-hides?person=3" })
        {
            await page.GotoAsync(relay.Address + path);
            await page.ReloadAsync();
            await page.WaitForSelectorAsync("html[data-ready=yes]", new() { Timeout = 30_000, State = WaitForSelectorState.Attached });
            Assert.Equal(relay.Address + path, page.Url);
        }

        Assert.Contains("/watch", relay.Passed);
        Assert.All(relay.Passed, p => Assert.DoesNotContain('?', p));
    }

    [Fact]
    public async Task What_is_deleted_stays_deleted_while_another_page_is_open()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/understand/hope-that-hides");
        await visit.Page.ClickAsync(".own-card summary");
        await visit.Page.FillAsync("#card-words", "words of mine");
        await visit.Page.ClickAsync("#keep-card");
        IPage other = await visit.Context.NewPageAsync();
        await other.GotoAsync(site.Address + "/kept");
        await other.ClickAsync("#kept-delete");
        await other.ClickAsync("#kept-yes");
        await visit.Page.ReloadAsync();
        await visit.Page.WaitForSelectorAsync("html[data-ready=yes]", new() { State = WaitForSelectorState.Attached });
        Assert.DoesNotContain("words of mine", await visit.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.True(await other.IsVisibleAsync("#kept-nothing"));
    }
}
