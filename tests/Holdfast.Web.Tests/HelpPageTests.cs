using System.Net;
using System.Text.RegularExpressions;
using Holdfast.Help;
using Holdfast.Understand.Tests;
using Holdfast.Web.Help;
using Holdfast.Web.Pages;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Holdfast.Web.Tests;

public partial class HelpPageTests
{
    private static readonly Lazy<Task<string>> Page = new(() => Render(HelpContent.Directory));

    private static IEnumerable<Helpline> Services => HelpContent.Directory.Countries.SelectMany(c => c.Services);

    private static IEnumerable<EmergencyNumber> Emergency => [.. HelpContent.Directory.Anywhere, .. HelpContent.Directory.Countries.SelectMany(c => c.Emergency)];

    [Fact]
    public async Task The_page_shows_every_country_and_everything_that_stands_under_it()
    {
        string page = Plain(await Page.Value);
        int at = page.IndexOf(HelpWords.LinesWhy, StringComparison.Ordinal);
        Assert.True(at > 0);
        foreach (Country country in HelpContent.Directory.Countries)
        {
            at = Next(page, country.Name, at);
            foreach (string words in country.Emergency.SelectMany(e => new[] { e.Number.Written, e.For ?? "", HelpWords.Seen(e.Seen) }))
            {
                at = Next(page, words, at);
            }

            foreach (Helpline service in country.Services)
            {
                foreach (string words in new[] { service.Name }.Concat(service.Call.Select(n => n.Written)).Concat(service.Text.Select(n => n.Written)).Concat(service.Chat)
                    .Concat([service.Hours, string.Join(", ", service.Languages), service.Cost ?? "", service.Note ?? "", HelpWords.Seen(service.Seen)]))
                {
                    at = Next(page, words, at);
                }
            }
        }
    }

    [Fact]
    public async Task Every_number_is_a_link_that_dials_it_and_no_link_leaves_the_page()
    {
        string page = await Page.Value;
        string[] links = [.. Link().Matches(page).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];
        Assert.All(Services.SelectMany(s => s.Call).Concat(Emergency.Select(e => e.Number)), n => Assert.Contains("tel:" + n.Dialled, links));
        Assert.All(Services.SelectMany(s => s.Text), n => Assert.Contains("sms:" + n.Dialled, links));
        Assert.All(links, l => Assert.Matches("^(tel:|sms:|/help\\.html#)", l));
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("://", page);
    }

    [Fact]
    public async Task Each_letter_leads_to_its_countries()
    {
        string page = await Page.Value;
        string[] targets = [.. Link().Matches(page).Select(m => m.Groups[1].Value).Where(l => l.StartsWith("/help.html#letter-", StringComparison.Ordinal))];
        Assert.Equal(CountryList.Of(HelpContent.Directory).Letters.Select(l => CountryList.AddressOf(l.Letter)), targets);
        Assert.All(targets, t => Assert.Contains($"id=\"{t.Split('#')[1]}\"", page));
        Assert.Equal(HelpContent.Directory.Countries.Count, CountryList.Of(HelpContent.Directory).Letters.Sum(l => l.Countries.Count));
    }

    [Fact]
    public async Task What_a_host_writes_stays_words()
    {
        Country country = HelpContent.Directory.Countries[0];
        string page = await Render(HelpContent.Directory with { Countries = [country with { Services = [country.Services[0] with { Name = "<b>A & B</b>" }] }] });
        Assert.Contains("&lt;b&gt;A &amp; B&lt;/b&gt;", page);
    }

    [Fact]
    public void A_day_names_its_month() => Assert.Equal("4 May 2026", HelpWords.Day(new(2026, 5, 4)));

    [Fact]
    public void A_child_of_thirteen_can_read_it()
    {
        string[] paragraphs =
        [
            HelpWords.Stop, HelpWords.Danger, HelpWords.DangerElsewhere, HelpWords.MinutesWhy, .. HelpWords.Grounding, HelpWords.PersonWhy, .. HelpWords.ToWrite, .. HelpWords.ToSay,
            HelpWords.NoAnswer, HelpWords.Therapist, HelpWords.LinesWhy, HelpWords.Busy, HelpWords.NotHere, HelpWords.Changes, HelpWords.Kept,
        ];
        Assert.InRange(ReadingAge.Of(string.Join("\n\n", paragraphs)), 5, 13);
        Assert.All(HelpWords.Grounding, g => Assert.Single(g, c => c == '.'));
        Assert.DoesNotContain('!', string.Concat(paragraphs));
    }

    [Fact]
    public void A_broken_file_stops_the_start_and_says_where()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("holdfast-help-");
        try
        {
            using StringWriter says = new();
            Assert.Null(HelpFile.Open(folder.FullName, says, out int exit));
            Assert.Equal(HelpFile.NoInput, exit);
            Assert.Contains("is not there", says.ToString());

            string path = Path.Combine(folder.FullName, HelpFile.Name);
            folder.CreateSubdirectory("content");
            File.WriteAllText(path, HelpContent.Text.Replace("code: \"AU\"", "code: \"AUS\"", StringComparison.Ordinal));
            Assert.Null(HelpFile.Open(folder.FullName, says, out exit));
            Assert.Equal(HelpFile.Diagnostics, exit);
            int line = HelpContent.Text.Split('\n').ToList().FindIndex(l => l.Contains("code: \"AU\"", StringComparison.Ordinal)) + 1;
            Assert.Contains($"help.yaml({line},11): HF0602: No country has this code. Found: 'AUS'. Allowed: ", says.ToString());

            File.WriteAllText(path, HelpContent.Text);
            Assert.Equal(HelpContent.Directory.Countries.Count, HelpFile.Open(folder.FullName, says, out exit)!.Countries.Count);
            Assert.Equal(0, exit);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Next(string page, string words, int from)
    {
        int at = page.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' is not where it belongs.");
        return at;
    }

    private static string Plain(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ");

    private static async Task<string> Render(HelpDirectory directory)
    {
        await using ServiceProvider services = new ServiceCollection().AddSingleton(directory).BuildServiceProvider();
        await using HtmlRenderer renderer = new(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TooMuch>()).ToHtmlString());
    }

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
