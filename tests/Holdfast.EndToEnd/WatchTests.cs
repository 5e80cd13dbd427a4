using System.Globalization;
using Holdfast.Simulation;
using Holdfast.Web.Client.Watch;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

public class WatchTests(Site site)
{
    private const string Marker = "zebrafinch-7431";

    [Fact]
    public async Task A_new_visitor_comes_from_home_to_a_course()
    {
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/");
        await visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Watch a course" }).ClickAsync();
        await visit.Page.WaitForSelectorAsync(".picture svg[role=img]");
        Assert.Contains("Two years, once a week", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task A_course_is_chosen_and_the_address_remembers_it()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/watch");
        await visit.Page.SelectOptionAsync("#course", "she-left-in-may");
        await visit.Page.WaitForURLAsync("**course=she-left-in-may**");
        await visit.Page.Locator("#course-title", new() { HasText = CourseShelf.TitleOf("she-left-in-may") }).WaitForAsync();
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task The_address_restores_the_whole_page()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/watch?course=she-left-in-may&beside=attuned&person=7&from=70&to=140&why=guard");
        Assert.Equal("she-left-in-may", await visit.Page.InputValueAsync("#course"));
        Assert.Equal("attuned", await visit.Page.InputValueAsync("#beside"));
        Assert.Equal("7", await visit.Page.InputValueAsync("#person"));
        Assert.Equal("70", await visit.Page.InputValueAsync("#from"));
        Assert.Equal("140", await visit.Page.InputValueAsync("#to"));
        Assert.Equal("guard", await visit.Page.InputValueAsync("#why"));
        Assert.Equal(2, await visit.Page.Locator(".answer").CountAsync());
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task Everything_is_done_by_keyboard_and_the_reasons_are_those_of_the_engine()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/watch?course=attuned&person=3");
        await TabTo(visit.Page, "course");
        await TabTo(visit.Page, "beside");
        await TabTo(visit.Page, "person");
        await TabTo(visit.Page, "another");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**person=4**");
        await TabTo(visit.Page, "from");
        for (int i = 0; i < 5; i++)
        {
            await visit.Page.Keyboard.PressAsync("ArrowRight");
        }

        await TabTo(visit.Page, "to");
        await visit.Page.Keyboard.PressAsync("Home");
        for (int i = 0; i < 3; i++)
        {
            await visit.Page.Keyboard.PressAsync("PageUp");
        }

        await TabTo(visit.Page, "why");
        await visit.Page.Locator(".answer h3").WaitForAsync();
        WatchState state = WatchState.Parse(new Uri(visit.Page.Url).Query);
        Trajectory course = Simulator.RunOne(CourseShelf.Read("attuned").Value!, new() { Seed = 1, FirstPerson = 3 });
        Question question = new(course, Theory.Quantity.Hope, Passage.Between(state.From!.Value, state.To!.Value, 730));
        Assert.Equal(question.Asked, await visit.Page.InnerTextAsync(".answer h3"));
        Assert.Contains(question.Change, await visit.Page.InnerTextAsync(".answer"), StringComparison.Ordinal);
        foreach (Reason reason in question.Reasons.Take(3))
        {
            Assert.Contains(reason.Sentence, await visit.Page.InnerTextAsync(".reasons"), StringComparison.Ordinal);
        }

        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task Dragging_over_the_picture_chooses_a_stretch()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/watch");
        await visit.Page.Locator(".overlay").ScrollIntoViewIfNeededAsync();
        LocatorBoundingBoxResult box = (await visit.Page.Locator(".overlay").BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(box.X + (box.Width * 0.25f), box.Y + 100);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(box.X + (box.Width * 0.5f), box.Y + 120, new() { Steps = 4 });
        await visit.Page.Mouse.UpAsync();
        await visit.Page.Locator(".answer h3").WaitForAsync();
        WatchState state = WatchState.Parse(new Uri(visit.Page.Url).Query);
        Assert.InRange(state.From!.Value, 175, 190);
        Assert.InRange(state.To!.Value, 357, 373);
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_says_where_and_nothing_is_run()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/watch");
        await visit.Page.Locator("details.own summary").ClickAsync();
        await visit.Page.FillAsync("#own-text", $"course: {Marker}\nlasts: 3 fortnights\nhelper: {{}}\n");
        await visit.Page.ClickAsync("#own-run");
        await visit.Page.Locator(".diagnostics li").First.WaitForAsync();
        string said = await visit.Page.InnerTextAsync(".diagnostics");
        Assert.Contains("Line 2", said, StringComparison.Ordinal);
        Assert.Matches("HF0[0-9]{3}", said);
        Assert.Equal(0, await visit.Page.Locator(".picture svg").CountAsync());
        await visit.Page.FillAsync("#own-text", $"course: {Marker}\nlasts: 30 weeks\nhelper: {{}}\n");
        await visit.Page.ClickAsync("#own-run");
        await visit.Page.Locator("#course-title", new() { HasText = Marker }).WaitForAsync();
        await visit.Page.Locator(".picture svg").WaitForAsync();
        Assert.DoesNotContain(Marker, visit.Page.Url, StringComparison.Ordinal);
        Assert.All(visit.Requests, r => Assert.DoesNotContain(Marker, r, StringComparison.Ordinal));
        Assert.DoesNotContain(Marker, site.Log, StringComparison.Ordinal);
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task The_browser_computes_the_same_bits()
    {
        await using Visit visit = await site.Visit();
        await visit.Open("/watch");
        foreach (string name in new[] { "attuned", "she-left-in-may", "emails-at-night", "whatever-he-asked", "three-to-one" })
        {
            for (int person = 1; person <= 3; person++)
            {
                string there = await visit.Page.EvaluateAsync<string>("([n, p]) => window.holdfast.hash(n, p)", new object[] { name, person });
                ulong here = Simulator.RunOne(CourseShelf.Read(name).Value!, new() { Seed = 1, FirstPerson = person - 1 }).Hash();
                Assert.Equal(here.ToString("x16", CultureInfo.InvariantCulture), there);
            }
        }
    }

    [Fact]
    public async Task The_tables_tell_what_the_picture_shows()
    {
        await using Visit visit = await site.Visit(320);
        await visit.Open("/watch");
        foreach (ILocator summary in await visit.Page.Locator("details.tables summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        await visit.Page.Locator("table td").First.WaitForAsync();
        await visit.Page.Locator(".marks li").First.WaitForAsync();
        Assert.Equal(27, await visit.Page.Locator("tbody tr").CountAsync());
        string description = await visit.Page.Locator(".picture svg desc").First.TextContentAsync() ?? "";
        Assert.Contains("ope begins at", description, StringComparison.Ordinal);
    }

    private static async Task TabTo(IPage page, string id)
    {
        for (int i = 0; i < 80; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("() => document.activeElement?.id ?? ''") == id)
            {
                return;
            }
        }

        Assert.Fail($"{id} cannot be reached with the Tab key.");
    }
}
