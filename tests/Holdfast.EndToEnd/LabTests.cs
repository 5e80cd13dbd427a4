using System.Runtime.InteropServices;
using System.Text;
using Holdfast.Lab;
using Holdfast.Simulation;
using Holdfast.Theory;
using Holdfast.Web.Client.Lab;
using Holdfast.Web.Client.Watch;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>The Lab, in few visits.</summary>
public class LabTests(Site site)
{
    private const string Marker = "zebrafinch-8842";
    private const string Short = "course: Short\nlasts: 20 weeks\nhelper: {}\n";

    [Fact]
    public async Task A_slider_moves_the_picture_by_keyboard_and_says_what_it_shows()
    {
        await using Visit visit = await site.Visit();
        IPage page = visit.Page;
        await visit.Open("/");
        await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "The Lab" }).ClickAsync();
        await page.WaitForURLAsync("**/lab");
        await visit.Open("/lab?course=the-fourth-try&persons=24");
        await Whole(page, "persons=24");
        Assert.Equal("24 persons.", await page.InnerTextAsync("#lab-progress"));
        Assert.Equal("Lab", await page.InnerTextAsync("header nav [aria-current=page]"));
        string plain = await page.InnerTextAsync("#lab-said");
        Assert.Contains("By this theory, in 24 invented persons", plain, StringComparison.Ordinal);
        await page.FocusAsync("#trait-SelfBlame");
        await page.Keyboard.PressAsync("Home");
        await Whole(page, "trait=self+blame:0");
        Assert.Equal("everybody 0.000", await page.GetAttributeAsync("#trait-SelfBlame", "aria-valuetext"));
        string moved = await page.InnerTextAsync("#lab-said");
        Assert.NotEqual(plain, moved);
        Assert.Equal(moved, await page.Locator(".lab-shown [role=status]").First.TextContentAsync());
        Assert.Contains("theory as it is", await page.InnerTextAsync(".lab-shown .picture"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Whole(page, "?course=the-fourth-try&persons=24");
        Assert.Equal(plain, await page.InnerTextAsync("#lab-said"));

        // A rule is found by a word of its sentence, and switched off; a parameter gets a slider; a reading is chosen.
        await Open(page, "summary:has-text('Switch rules off')");
        await page.FillAsync("#find-rule", "anger over days");
        await page.CheckAsync(".lab-found input");
        await Whole(page, "off=anger+cools");
        await Open(page, "summary:has-text('All parameters')");
        await page.FillAsync("#find-parameter", "longing.building");
        await page.ClickAsync(".lab-found button");
        await page.FocusAsync("#set-longing-building");
        await page.Keyboard.PressAsync("End");
        await Whole(page, "set=longing.building:100");
        await Open(page, "summary:has-text('Other readings')");
        await page.SelectOptionAsync("#switch-safe-self", "use");
        await Whole(page, "switch=safe+self:use");
        string told = (await page.Locator(".lab-shown svg desc").TextContentAsync())!;
        await Open(page, ".lab-told summary");
        Assert.Contains(told, await page.InnerTextAsync(".lab-told"), StringComparison.Ordinal);

        // The same address opens the same page.
        string address = new Uri(page.Url).PathAndQuery;
        string said = await page.InnerTextAsync("#lab-said");
        await visit.Open(address);
        await Whole(page, address);
        Assert.Equal(said, await page.InnerTextAsync("#lab-said"));
        Assert.Equal(address, new Uri(page.Url).PathAndQuery);
        await page.ClickAsync("#lab-reset");
        await Whole(page, "?course=the-fourth-try&persons=24");
        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task Phenomena_matrix_and_what_it_hangs_on_come_in_the_pauses_and_are_taken_along()
    {
        await using Visit visit = await site.Visit(320);
        IPage page = visit.Page;
        await visit.Open("/lab");
        await Paste(page, Short);
        await page.ClickAsync("#board-look");
        await page.WaitForSelectorAsync("#board-stop:visible");
        await page.ClickAsync("#board-stop");
        await page.WaitForSelectorAsync("#board-stop", new() { State = WaitForSelectorState.Hidden });
        await Open(page, "#lab-claims > summary");
        foreach (string claim in new[] { "Granting everything", "kind no from", "Told and met" })
        {
            await page.FillAsync("#find-claim", claim);
            if (await page.IsCheckedAsync("#lab-claims .lab-found input >> nth=0"))
            {
                await page.UncheckAsync("#lab-claims .lab-found input >> nth=0");
            }
        }

        await page.ClickAsync("#board-look");
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('section:has(#lab-board) .note')].some(n => n.textContent.includes('All of it'))", null, new() { Timeout = 60_000 });
        Assert.Matches("[0-9]+ of 2", await page.InnerTextAsync("section:has(#lab-board) .said"));
        await page.SelectOptionAsync("#tornado-walks", "4");
        await page.ClickAsync("#tornado-work");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.lab-tornado tbody tr').length >= 16", null, new() { Timeout = 120_000 });
        await page.ClickAsync("#tornado-stop");
        await page.WaitForFunctionAsync("() => document.querySelector('section:has(#lab-tornado) .said')?.textContent.includes('hangs most on')");
        Assert.Contains("mean size (μ*)", await page.Locator("section:has(#lab-tornado) svg").TextContentAsync(), StringComparison.Ordinal);
        await page.ClickAsync("#matrix-work");
        await page.WaitForSelectorAsync("#save-matrix-figure", new() { Timeout = 120_000 });
        await page.ClickAsync("#matrix-stop");
        Assert.Contains("phenomena", await page.Locator("section:has(#lab-matrix) svg title").TextContentAsync(), StringComparison.Ordinal);
        foreach ((string button, string begins) in new[]
        {
            ("#save-figure", "<svg"), ("#save-summary", "# Holdfast, model"), ("#save-persons", "# Holdfast, model"), ("#save-board-figure", "<svg"), ("#save-board-table", "# Holdfast, model"), ("#save-effects-figure", "<svg"),
            ("#save-effects-table", "# Holdfast, model"), ("#save-matrix-figure", "<svg"), ("#save-matrix-table", "# Holdfast, model"), ("#save-course", "# From the Lab"), ("#save-citation", "The Holdfast authors"),
        })
        {
            IDownload file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(button));
            string text = await File.ReadAllTextAsync((await file.PathAsync())!);
            Assert.StartsWith(begins, text, StringComparison.Ordinal);
            Assert.True(button != "#save-course" || text.EndsWith(Short, StringComparison.Ordinal), text);
        }

        await page.EvaluateAsync("() => document.querySelectorAll('main details').forEach(d => { d.open = true; })");
        await page.WaitForSelectorAsync("#find-matrix-rule");
        foreach (int width in new[] { 320, 1440 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.WaitForTimeoutAsync(300);
            foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await (scheme == ColorScheme.Dark ? Axe.FindsNothingInColours(page, $"{width}, {scheme}") : Axe.FindsNothing(page, $"{width}, {scheme}"));
                int across = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                Assert.True(across <= width, $"{across} wide at {width}");
            }
        }

        visit.WasPrivateAndQuiet();
    }

    [Fact]
    public async Task A_course_of_ones_own_goes_to_the_server_only_when_it_is_asked_to_compute_and_comes_back_with_the_same_bits()
    {
        await using Visit visit = await site.Visit(keeps: true);
        IPage page = visit.Page;
        List<string> bodies = [];
        page.Request += (_, request) => bodies.Add(request.PostData ?? "");
        await visit.Open("/lab?course=the-fourth-try&persons=104");
        await Paste(page, Short.Replace("Short", Marker, StringComparison.Ordinal));
        string said = await page.InnerTextAsync("#lab-said");
        string picture = await page.InnerHTMLAsync(".lab-shown .picture");
        Assert.All(bodies, b => Assert.Equal("", b));
        Assert.Contains("keeps nothing", await page.InnerTextAsync("#lab-server-note"), StringComparison.Ordinal);
        await page.CheckAsync("#lab-server");
        Assert.All(bodies, b => Assert.Equal("", b));
        await page.FillAsync("#lab-seed", "7");
        await page.Keyboard.PressAsync("Enter");
        await Whole(page, "seed=7");
        Assert.Contains(bodies, b => b.Contains(Marker, StringComparison.Ordinal));
        await page.UncheckAsync("#lab-server");
        int asked = bodies.Count(b => b.Length > 0);
        await page.FillAsync("#lab-seed", "1");
        await page.Keyboard.PressAsync("Enter");
        await Whole(page, "own&persons=104");
        Assert.Equal((said, picture), (await page.InnerTextAsync("#lab-said"), await page.InnerHTMLAsync(".lab-shown .picture")));
        Assert.Equal(asked, bodies.Count(b => b.Length > 0));
        Assert.DoesNotContain(Marker, site.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, page.Url, StringComparison.Ordinal);
        visit.WasPrivateAndQuiet();

        // Without a network the page works on; the server that does not answer is said, and the device computes.
        await visit.IsKept();
        await visit.Context.SetOfflineAsync(true);
        await visit.Open("/lab?course=the-fourth-try&persons=24");
        await page.CheckAsync("#lab-server");
        await page.FillAsync("#lab-seed", "3");
        await page.Keyboard.PressAsync("Enter");
        await Whole(page, "seed=3");
        Assert.False(await page.IsCheckedAsync("#lab-server"));
        Assert.Contains("this device does", await page.InnerTextAsync(".lab-server"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_server_sends_the_engines_bits_within_limits_and_refuses_the_rest()
    {
        using HttpClient client = new();
        LabState state = LabState.Parse("?course=she-left-in-may&seed=4&persons=90&part=wound:low&trait=skill:40&set=hope.half:80&off=anger+cools&switch=safe+self:use");
        Experiment of = state.Experiment(CourseShelf.Read("she-left-in-may").Value!);
        Channel[] channels = [Quantity.Hope, Outcome.Ache];
        using HttpResponseMessage answer = await Ask(new LabRequest(state.Print(), null, ["hope", "ache"]).Print());
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Ensemble own = Simulator.RunCases(of.Population, of.Options, of.Cases(), LabDesk.TicksPerSample(of.Course));
        int persons = 0;
        (int Place, int Count, byte[] Bytes)[] blocks = Blocks(await answer.Content.ReadAsByteArrayAsync());
        foreach ((int first, int count, byte[] bytes) in blocks[..^1])
        {
            Assert.Equal(persons, first);
            float[] expected = [.. channels.SelectMany(c => Enumerable.Range(0, own.Samples).SelectMany(s => own.At(c, s).Slice(persons, count).ToArray()))];
            Assert.Equal(expected, MemoryMarshal.Cast<byte, float>(bytes).ToArray());
            persons += count;
        }

        Assert.Equal((-1, 0), (blocks[^1].Place, blocks[^1].Count));
        Assert.Equal(90, persons);
        foreach ((string body, int status) in new[]
        {
            ("{", 400), ("{}", 400), (new LabRequest("?own", null, ["hope"]).Print(), 400), (new LabRequest("?course=no-such", null, ["hope"]).Print(), 400),
            (new LabRequest("?own", "course: x\nlasts: 13 years\nhelper: {}\n", ["hope"]).Print(), 400), (new LabRequest("?course=attuned", null, []).Print(), 400),
            (new LabRequest("?own", new string('#', 200_000), ["hope"]).Print(), 400),
        })
        {
            using HttpResponseMessage refused = await Ask(body);
            Assert.Equal(status, (int)refused.StatusCode);
            Assert.Equal("", await refused.Content.ReadAsStringAsync());
        }

        Assert.Equal(405, (int)(await Ask("x", "text/plain")).StatusCode);
        Assert.Equal(405, (int)(await Ask("{}", elsewhere: true)).StatusCode);

        // Longer looks: the same numbers, and whoever leaves one is forgotten at once. It would take far longer than is waited here.
        LabRequest look = new(state.Print(), null, [], Board: new(["p01", "p20"], ["anger cools"], 32));
        blocks = Blocks(await (await Ask(look.Print())).Content.ReadAsByteArrayAsync());
        Assert.Equal([(0, 32), (1, 32), (2, 32), (3, 32), (-1, 0)], blocks.Select(b => (b.Place, b.Count)));
        (Phenomenon phenomenon, RunOptions options) = LabBoard.Looks(of, ["p01", "p20"], ["anger cools"]).Last();
        Assert.Equal(PhenomenonWalk.Read(phenomenon, options, 32, of.Adjustment), MemoryMarshal.Cast<byte, double>(blocks[3].Bytes).ToArray());
        string effects = new LabRequest(state.Print(), null, [], Effects: new("wound", 4)).Print();
        blocks = Blocks(await (await Ask(effects)).Content.ReadAsByteArrayAsync());
        Assert.Equal([0, 1, 2, 3, -1], blocks.Select(b => b.Place));
        Assert.Equal(LabEffects.Walk(state, of, Quantity.Wound, 4).Read(2), MemoryMarshal.Cast<byte, double>(blocks[2].Bytes).ToArray());
        using (CancellationTokenSource leaves = new(TimeSpan.FromMilliseconds(500)))
        {
            LabRequest all = new(state.Print(), null, [], Board: new([.. ClaimShelf.Names], [.. Catalogue.Rules.Take(10).Select(r => r.Name)], 480));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ask(all.Print(), until: leaves.Token));
        }

        System.Diagnostics.Stopwatch waited = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(200, (int)(await Ask(effects)).StatusCode);
        Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), $"{waited.Elapsed}");

        static (int Place, int Count, byte[] Bytes)[] Blocks(byte[] bytes)
        {
            List<(int, int, byte[])> blocks = [];
            for (int at = 0; at < bytes.Length;)
            {
                int[] head = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(at, 12)).ToArray();
                blocks.Add((head[0], head[1], bytes[(at + 12)..(at + 12 + head[2])]));
                at += 12 + head[2];
            }

            return [.. blocks];
        }

        async Task<HttpResponseMessage> Ask(string body, string kind = "application/json", bool elsewhere = false, CancellationToken until = default)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, site.Address + "/lab/run") { Content = new StringContent(body, Encoding.UTF8) };
            request.Content.Headers.ContentType = new(kind);
            request.Headers.Add("Sec-Fetch-Site", elsewhere ? "cross-site" : "same-origin");
            return await client.SendAsync(request, until);
        }
    }

    private static async Task Open(IPage page, string summary)
    {
        ILocator found = page.Locator(summary).First;
        if (!await found.EvaluateAsync<bool>("s => s.parentElement.open"))
        {
            await found.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
        }
    }

    private static async Task Paste(IPage page, string text)
    {
        await Open(page, ".own summary");
        await page.FillAsync("#lab-own-text", text);
        await page.ClickAsync("#lab-own-run");
        await Whole(page, "?own");
    }

    private static Task Whole(IPage page, string address) =>
        page.WaitForFunctionAsync("a => location.href.includes(a) && /^\\d+ persons\\.$/.test(document.getElementById('lab-progress').textContent)", address, new() { Timeout = 60_000 });
}
