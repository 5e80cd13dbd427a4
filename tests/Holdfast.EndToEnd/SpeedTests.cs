using System.Globalization;
using Microsoft.Playwright;

namespace Holdfast.EndToEnd;

/// <summary>
/// What a visitor waits for. Each is measured several times and the median is taken. A fixed piece of work in the same
/// browser, before and after, tells how much slower this machine is just now than one of two free cores; what is allowed
/// grows by as much, and by no more than four times.
/// </summary>
[Collection(Alone.Name)]
public class SpeedTests(Site site)
{
    /// <summary>Milliseconds of the fixed work on two free cores: measured, the median of many.</summary>
    private const double WorkAtRest = 62;

    private const string Work = "() => { const times = []; for (let n = 0; n < 5; n++) { const start = performance.now(); let x = 0.5; for (let i = 0; i < 36000000; i++) { x = 3.7 * x * (1 - x); } times.push(performance.now() - start + (x > 2 ? 1 : 0)); } times.sort((a, b) => a - b); return times[2]; }";

    private const string Gaps = "() => { window.gaps = []; let last = performance.now(); const look = () => { const now = performance.now(); window.gaps.push(now - last); last = now; requestAnimationFrame(look); }; requestAnimationFrame(look); }";

    [Fact]
    public async Task The_page_is_ready_within_three_seconds_and_small()
    {
        List<double> waits = [];
        List<double> slow = [];
        for (int i = 0; i < 3; i++)
        {
            await using Visit visit = await site.Visit(keeps: true);
            long bytes = 0;
            ICDPSession session = await visit.Context.NewCDPSessionAsync(visit.Page);
            await session.SendAsync("Network.enable");
            session.Event("Network.loadingFinished").OnEvent += (_, e) => bytes += (long)e!.Value.GetProperty("encodedDataLength").GetDouble();
            slow.Add(await Slowness(visit.Page));
            System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
            await visit.Open("/watch");
            waits.Add(watch.Elapsed.TotalSeconds);
            Assert.InRange(bytes, 100_000, 5_000_000);
        }

        waits.Sort();
        Assert.True(waits[1] < 3 * slow.Max(), $"{slow.Max():0.0} times as slow; ready after {string.Join(", ", waits.Select(w => w.ToString("0.0", CultureInfo.InvariantCulture)))} s");
    }

    [Fact]
    public async Task A_chapter_can_be_read_within_a_second_and_a_half_and_moved_within_three()
    {
        List<double> reads = [];
        List<double> moves = [];
        List<double> slow = [];
        for (int i = 0; i < 3; i++)
        {
            await using Visit visit = await site.Visit(keeps: true);
            slow.Add(await Slowness(visit.Page));
            System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
            await visit.Page.GotoAsync(site.Address + "/understand/hope-that-hides", new() { WaitUntil = WaitUntilState.Commit });
            await visit.Page.WaitForSelectorAsync("#read p");
            reads.Add(watch.Elapsed.TotalSeconds);
            await visit.Page.WaitForSelectorAsync("html[data-ready=yes]", new() { State = WaitForSelectorState.Attached });
            moves.Add(watch.Elapsed.TotalSeconds);
        }

        reads.Sort();
        moves.Sort();
        string seen = $"{slow.Max():0.0} times as slow; read after {string.Join('/', reads.Select(t => t.ToString("0.00", CultureInfo.InvariantCulture)))} s, moved after {string.Join('/', moves.Select(t => t.ToString("0.00", CultureInfo.InvariantCulture)))} s";
        Assert.True(reads[1] < 1.5 * slow.Max(), seen);
        Assert.True(moves[1] < 3 * slow.Max(), seen);
    }

    [Fact]
    public async Task Another_person_is_drawn_within_a_fifth_of_a_second()
    {
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/watch");
        List<double> waits = [];
        List<double> slow = [];
        for (int i = 0; i < 9; i++)
        {
            slow.Add(await Slowness(visit.Page));
            waits.Add(await visit.Page.EvaluateAsync<double>("""
                () => new Promise(done => {
                  const picture = document.querySelector('.picture');
                  const start = performance.now();
                  const seen = new MutationObserver(() => { if (picture.querySelector('svg')) { seen.disconnect(); requestAnimationFrame(() => done(performance.now() - start)); } });
                  seen.observe(picture, { childList: true, subtree: true });
                  document.getElementById('another').click();
                })
                """));
            await visit.Page.WaitForTimeoutAsync(100);
        }

        waits.Sort();
        slow.Sort();
        Assert.True(waits[4] < 200 * slow[4], $"{slow[4]:0.0} times as slow; drawn after {string.Join(", ", waits.Select(w => w.ToString("0", CultureInfo.InvariantCulture)))} ms");
    }

    [Fact]
    public async Task Two_hundred_persons_come_block_by_block_and_the_page_never_freezes()
    {
        List<double> firsts = [];
        List<double> alls = [];
        List<double> longest = [];
        List<double> slow = [];
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/watch");
        await visit.Page.EvaluateAsync(Gaps);
        for (int i = 0; i < 4; i++)
        {
            slow.Add(await Slowness(visit.Page));
            await visit.Page.EvaluateAsync("() => { window.gaps.length = 0; }");
            double[] times = await visit.Page.EvaluateAsync<double[]>("""
                () => new Promise(done => {
                  const status = document.querySelector('.status');
                  const start = performance.now();
                  let first = 0;
                  const look = setInterval(() => {
                    if (!first && document.querySelector('.picture svg .hf-half')) { first = performance.now() - start; }
                    if (status.textContent === '200 persons.') { clearInterval(look); done([first, performance.now() - start]); }
                  }, 5);
                  document.querySelectorAll('input[name=who]')[1].click();
                })
                """);
            firsts.Add(times[0]);
            alls.Add(times[1]);
            longest.Add(await visit.Page.EvaluateAsync<double>("() => Math.max(...window.gaps)"));
            await visit.Page.EvaluateAsync("() => document.querySelectorAll('input[name=who]')[0].click()");
            await visit.Page.WaitForSelectorAsync(".overlay");
            slow.Add(await Slowness(visit.Page));
        }

        firsts.Sort();
        alls.Sort();
        longest.Sort();
        // Other work on the machine only ever adds to a time, so the second best of four is judged.
        double factor = slow.Average();
        string seen = $"{factor:0.0} times as slow; first {Text(firsts)}, all {Text(alls)}, longest pause {Text(longest)} ms";
        Assert.True(firsts[1] < 500 * factor, seen);
        Assert.True(alls[1] < 4000 * factor, seen);
        Assert.True(longest[1] < 250 * factor, seen);
    }

    [Fact]
    public async Task A_turn_a_debrief_and_futures_come_while_one_waits()
    {
        List<double> turns = [];
        List<double> debriefs = [];
        List<double> first = [];
        List<double> all = [];
        List<double> slow = [];
        for (int i = 0; i < 2; i++)
        {
            await using Visit visit = await site.Visit(keeps: true);
            slow.Add(await Slowness(visit.Page));
            await visit.Open("/practise?scene=ines-first-sign&seed=2");
            await visit.Page.ClickAsync("#begin");
            double[] times = await visit.Page.EvaluateAsync<double[]>("""
                async () => {
                  const until = (what) => new Promise(done => { const look = setInterval(() => { if (what()) { clearInterval(look); done(); } }, 2); });
                  const find = (s) => document.querySelector(s);
                  const times = [];
                  while (!find('.debrief')) {
                    await until(() => find('.choices') || find('.feels'));
                    if (find('.feels')) { find('.feels input').click(); await until(() => !find('#guess').disabled); find('#guess').click(); await until(() => find('.choices')); }
                    let start = performance.now();
                    find('.choices button').click();
                    await until(() => find('.feedback'));
                    times.push(performance.now() - start);
                    start = performance.now();
                    find('#go-on').click();
                    await until(() => find('.choices') || find('.feels') || find('.debrief'));
                    times.push(performance.now() - start);
                  }
                  await until(() => find('.weeks svg') && find('.debrief .status').textContent.startsWith('200'));
                  let start = performance.now();
                  find('#futures-1').click();
                  await until(() => find('.futures svg'));
                  times.push(performance.now() - start);
                  await until(() => find('.futures .status').textContent.startsWith('200'));
                  times.push(performance.now() - start);
                  return times;
                }
                """);
            turns.AddRange(times[..^3]);
            debriefs.Add(times[^3]);
            first.Add(times[^2]);
            all.Add(times[^1]);
        }

        turns.Sort();
        double factor = slow.Average();
        string seen = $"{factor:0.0} times as slow; turns {turns[turns.Count / 2]:0} ms in the middle, debrief {Text(debriefs)}, futures {Text(first)}, all of them {Text(all)} ms";
        Assert.True(turns[turns.Count / 2] < 100 * factor, seen);
        Assert.True(debriefs.Min() < 1000 * factor, seen);
        Assert.True(first.Min() < 1000 * factor, seen);
        Assert.True(all.Min() < 5000 * factor, seen);
    }

    [Fact]
    public async Task A_slider_of_the_Lab_shows_at_once_refines_to_five_hundred_persons_and_stops_at_once()
    {
        // Moves a slider, and waits for the first new picture, and for all persons or for a stop after the first picture.
        const string Move = """
            ([place, stop]) => new Promise(done => {
              const find = (s) => document.querySelector(s);
              const start = performance.now();
              let first = 0, pressed = 0;
              const seen = new MutationObserver(() => { first ||= performance.now() - start; });
              seen.observe(find('.lab-shown .picture'), { childList: true, subtree: true });
              const look = setInterval(() => {
                const progress = find('#lab-progress').textContent;
                if (stop && first && !pressed) { pressed = performance.now(); find('#lab-stop').click(); }
                if (first && (stop ? progress.startsWith('Stopped') : progress === '500 persons.')) { clearInterval(look); seen.disconnect(); done([first, performance.now() - (pressed || start)]); }
              }, 2);
              find('#trait-SelfBlame').value = place;
              find('#trait-SelfBlame').dispatchEvent(new Event('input', { bubbles: true }));
            })
            """;
        // Begins what an outcome hangs on, stops it after a moment, and waits until it is said to be stopped.
        const string Stop = """
            () => new Promise(done => {
              const find = (s) => document.querySelector(s);
              find('#tornado-work').click();
              setTimeout(() => {
                const pressed = performance.now();
                find('#tornado-stop').click();
                const look = setInterval(() => { if (find('#tornado-stop').hidden) { clearInterval(look); done(performance.now() - pressed); } }, 2);
              }, 300);
            })
            """;
        await using Visit visit = await site.Visit(keeps: true);
        await visit.Open("/lab");

        // All that is warm is what a visitor's page is warm of when its own first picture is done. The median of three is judged,
        // the very first move among them.
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('#lab-progress').textContent === '500 persons.'", null, new() { Timeout = 90_000 });
        await visit.Page.EvaluateAsync(Gaps);
        List<double> slow = [await Slowness(visit.Page)];
        List<double> firsts = [], alls = [], pauses = [], stops = [], looks = [], served = [];
        foreach (int place in new[] { 80, 25, 70 })
        {
            await visit.Page.EvaluateAsync("() => { window.gaps.length = 0; }");
            double[] times = await visit.Page.EvaluateAsync<double[]>(Move, new object[] { place, false });
            firsts.Add(times[0]);
            alls.Add(times[1]);
            pauses.Add(await visit.Page.EvaluateAsync<double>("() => Math.max(...window.gaps)"));
            slow.Add(await Slowness(visit.Page));
            stops.Add((await visit.Page.EvaluateAsync<double[]>(Move, new object[] { place + 1, true }))[1]);
            looks.Add(await visit.Page.EvaluateAsync<double>(Stop));
        }

        await visit.Page.CheckAsync("#lab-server");
        foreach (int place in new[] { 60, 65, 55 })
        {
            served.Add((await visit.Page.EvaluateAsync<double[]>(Move, new object[] { place, false }))[1]);
            slow.Add(await Slowness(visit.Page));
        }

        foreach (List<double> times in new[] { firsts, alls, pauses, stops, looks, served })
        {
            times.Sort();
        }

        double factor = slow.Average();
        string seen = $"{factor:0.0} times as slow; first {Text(firsts)}, all {Text(alls)}, longest pause {Text(pauses)}, stop {Text(stops)}, of a longer look {Text(looks)}, from the server {Text(served)} ms";
        TestContext.Current.SendDiagnosticMessage(seen);
        Assert.True(firsts[1] < 300 * factor, seen);
        Assert.True(alls[1] < 10_000 * factor, seen);
        Assert.True(pauses[1] < 250 * factor, seen);
        Assert.True(stops[1] < 250 * factor, seen);
        Assert.True(looks[1] < 250 * factor, seen);
        Assert.True(served[1] < 1000 * factor, seen);
    }

    private static async Task<double> Slowness(IPage page) => Math.Clamp(await page.EvaluateAsync<double>(Work) / WorkAtRest, 1, 4);

    private static string Text(List<double> times) => string.Join('/', times.Select(t => t.ToString("0", CultureInfo.InvariantCulture)));
}
