using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace Holdfast.EndToEnd;

/// <summary>What the program answers, and writes down, when it is asked for what it should not give.</summary>
public partial class HostTests(Site site)
{
    public static TheoryData<string> Answers => ["/", "/help.html", "/practise?scene=x", "/worker.js", "/manifest.webmanifest", "/js/page.js", "/nowhere", "/understand/nowhere"];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_keeps_the_browser_to_this_site(string path)
    {
        using HttpClient client = new();
        using HttpResponseMessage answer = await client.GetAsync(new Uri(site.Address + path));
        string policy = Header(answer, "Content-Security-Policy");
        foreach (string rule in new[] { "default-src 'self'", "connect-src 'self'", "img-src 'self' data:", "script-src 'self' 'wasm-unsafe-eval'", "object-src 'none'", "form-action 'none'", "frame-ancestors 'none'" })
        {
            Assert.Contains(rule + ";", policy + ";", StringComparison.Ordinal);
        }

        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains("microphone=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("no-cache", Header(answer, "Cache-Control"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/questions", "/understand#questions")]
    [InlineData("/de/questions", "/de/understand#questions")]
    public async Task The_shelf_of_questions_can_be_asked_for_by_its_own_name(string path, string there)
    {
        using HttpClientHandler still = new() { AllowAutoRedirect = false };
        using HttpClient client = new(still);
        using HttpResponseMessage answer = await client.GetAsync(new Uri(site.Address + path));
        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal(there, answer.Headers.Location?.ToString());
        Assert.Contains("id=\"questions\"", await client.GetStringAsync(new Uri(site.Address + there.Split('#')[0])), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    [InlineData("/de/chair")]
    [InlineData("/css/page.css")]
    public async Task Whoever_asks_for_the_head_alone_gets_the_same_head_and_nothing_more(string path)
    {
        using HttpClient client = new();
        using HttpRequestMessage ask = new(HttpMethod.Head, new Uri(site.Address + path));
        using HttpResponseMessage head = await client.SendAsync(ask);
        using HttpResponseMessage whole = await client.GetAsync(new Uri(site.Address + path));
        Assert.Equal(whole.StatusCode, head.StatusCode);
        Assert.Equal(whole.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(Header(whole, "Content-Security-Policy"), Header(head, "Content-Security-Policy"));
        Assert.Equal(Header(whole, "Cache-Control"), Header(head, "Cache-Control"));
        Assert.Equal("", await head.Content.ReadAsStringAsync());
        Assert.NotEqual("", await whole.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/", "en-GB", "One theory of the inner child")]
    [InlineData("/de", "de", "Eine Theorie über das innere Kind")]
    public async Task Holdfast_is_installed_in_the_language_of_the_page(string start, string language, string says)
    {
        using HttpClient client = new();
        string page = await client.GetStringAsync(new Uri(site.Address + start));
        string address = Manifest().Match(page).Groups[1].Value;
        using HttpResponseMessage answer = await client.GetAsync(new Uri(site.Address + address));
        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType?.MediaType);
        using System.Text.Json.JsonDocument told = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal((language, start), (told.RootElement.GetProperty("lang").GetString(), told.RootElement.GetProperty("start_url").GetString()));
        Assert.StartsWith(says, told.RootElement.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains($"\"{address}\"", await client.GetStringAsync(new Uri(site.Address + "/worker.js")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_is_refused_unread_and_leaves_nothing_in_the_log()
    {
        string before = site.Log;
        using HttpClient client = new();
        foreach (string path in new[] { "/practise", "/chair", "/worker.js", "/nowhere" })
        {
            using ByteArrayContent body = new(Encoding.UTF8.GetBytes("private words"));
            body.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
            using HttpResponseMessage answer = await client.PostAsync(new Uri(site.Address + path), body);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
        }

        Assert.Equal(before, site.Log);
    }

    [Theory]
    [InlineData("xn--")]
    [InlineData("a..b")]
    public async Task What_goes_wrong_is_logged_without_what_was_asked(string host)
    {
        using HttpClient client = new();
        using HttpRequestMessage ask = new(HttpMethod.Get, new Uri(site.Address + "/practise?private-words"));
        ask.Headers.TryAddWithoutValidation("Host", host);
        int before = site.Log.Length;
        using HttpResponseMessage answer = await client.SendAsync(ask);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("private-words", site.Log, StringComparison.Ordinal);
        Assert.Equal(before, site.Log.Length);
    }

    [Theory]
    [InlineData("/appsettings.json")]
    [InlineData("/Holdfast.Web.dll")]
    [InlineData("/Holdfast.Web.pdb")]
    [InlineData("/Holdfast.Web.deps.json")]
    [InlineData("/Holdfast.Web.staticwebassets.endpoints.json")]
    [InlineData("/web.config")]
    [InlineData("/content/help.yaml")]
    [InlineData("/../content/help.yaml")]
    [InlineData("/css/../../content/help.yaml")]
    [InlineData("/css/..%2f..%2fcontent/help.yaml")]
    [InlineData("/%2e%2e/content/help.yaml")]
    [InlineData("/de/../content/help.yaml")]
    [InlineData("/de//content/help.yaml")]
    [InlineData("/understand/..%2f..%2fcontent%2fhelp.yaml")]
    [InlineData("/_blazor/negotiate")]
    [InlineData("/_framework/Holdfast.Web.Client.pdb")]
    public async Task Nothing_of_the_hosts_own_can_be_fetched(string path)
    {
        using HttpClient client = new();
        using HttpResponseMessage answer = await client.GetAsync(Exactly(path));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_address_that_is_not_there_stays_so_after_somebody_opened_the_page_that_says_it()
    {
        using HttpClient client = new();
        foreach (string path in new[] { "/not-found", "/NOT-FOUND", "/nowhere" })
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(site.Address + path));
            Assert.Equal(path == "/nowhere" ? HttpStatusCode.NotFound : HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("//elsewhere.example/practise")]
    [InlineData("/de//elsewhere.example/practise")]
    [InlineData("/understand//elsewhere.example")]
    [InlineData("/understand/%2f%2felsewhere.example")]
    [InlineData("/understand/%22%3E%3Cscript%3E")]
    [InlineData("/x-pseudo//elsewhere.example")]
    public async Task No_address_makes_a_page_lead_elsewhere(string path)
    {
        using HttpClient client = new();
        using HttpResponseMessage answer = await client.GetAsync(Exactly(path));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync();
        string[] links = [.. Link().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Matches("^/([^/]|$)", l));
        Assert.DoesNotContain("<script>", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(CareTests.Pages), MemberType = typeof(CareTests))]
    public async Task No_page_leads_elsewhere_or_fetches_from_there(string path)
    {
        using HttpClient client = new();
        using HttpResponseMessage answer = await client.GetAsync(Exactly(path));
        string page = await answer.Content.ReadAsStringAsync();
        Assert.All(Link().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)), l => Assert.Matches("^(/([^/]|$)|tel:|sms:)", l));
        Assert.DoesNotContain("<form", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<iframe", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_page_is_made_once_whatever_is_asked_behind_its_question_mark()
    {
        using HttpClient client = new();
        string first = await client.GetStringAsync(new Uri(site.Address + "/understand/hope-that-hides?person=77"));
        using HttpResponseMessage again = await client.GetAsync(new Uri(site.Address + "/understand/hope-that-hides?at=kindly&person=9"));
        Assert.Equal(first, await again.Content.ReadAsStringAsync());
        Assert.NotNull(again.Headers.Age);
        string german = await client.GetStringAsync(new Uri(site.Address + "/de/understand/hope-that-hides"));
        Assert.Contains("lang=\"de\"", german, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"de\"", first[..200], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_stays_quiet_whatever_a_host_sets()
    {
        StringBuilder log = new();
        string address = $"http://127.0.0.1:{Site.FreePort()}";
        using Process server = await Site.Serve(Site.Published, address, line => { lock (log) { log.AppendLine(line); } }, new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Logging__LogLevel__Default"] = "Trace",
            ["Logging__LogLevel__Microsoft.AspNetCore"] = "Trace",
            ["Logging__Console__LogLevel__Microsoft.AspNetCore.Hosting.Diagnostics"] = "Information",
        });
        try
        {
            using HttpClient client = new();
            await client.GetStringAsync(new Uri(address + "/practise?scene=private-words"));
            using HttpResponseMessage none = await client.GetAsync(new Uri(address + "/private-words"));
            Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }

        Assert.Equal("", log.ToString().Trim());
    }

    [Fact]
    public void What_comes_to_a_browser_names_no_folder_of_whoever_built_it()
    {
        byte[] folder = Encoding.UTF8.GetBytes(Site.Root());
        string[] files = Directory.GetFiles(Path.Combine(Site.Published, "wwwroot"), "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.True(File.ReadAllBytes(f).AsSpan().IndexOf(folder) < 0, Path.GetFileName(f)));
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(' ', values) : "";

    private Uri Exactly(string path) => new(site.Address + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    [GeneratedRegex("<link rel=\"manifest\" href=\"([^\"]*)\"")]
    private static partial Regex Manifest();

    [GeneratedRegex("(?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();
}
