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
    public async Task A_return_tells_the_host_nothing_of_what_was_chosen()
    {
        await using Relay relay = new(site.Address);
        await using Visit visit = await site.Visit();
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
