using Holdfast.Courses;
using Holdfast.Help;
using Holdfast.Web.Help;

namespace Holdfast.Web.Tests;

public class HelpReaderTests
{
    private const string One = """
        countries:
          - country: Norway
            code: NO
            services:
              - service: A line
                call: ["22 40 00 40"]
                languages: [Norwegian]
                hours: day and night
                source: https://example.org/line
                checked: 2026-11-25
        """;

    public static TheoryData<string> Codes => [.. HelpContent.Directory.Countries.Select(c => c.Code)];

    [Fact]
    public void The_shipped_file_is_read_and_names_at_least_thirty_countries()
    {
        Assert.Empty(HelpReader.Read(HelpContent.Text, "help.yaml").Diagnostics);
        Assert.InRange(HelpContent.Directory.Countries.Count, 30, 250);
        Assert.NotEmpty(HelpContent.Directory.Anywhere);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_country_has_somebody_with_a_number_hours_languages_a_source_and_a_day_that_has_been(string code)
    {
        Country country = HelpContent.Directory.Countries.Single(c => c.Code == code);
        Assert.Contains(country.Services, s => s.Call.Count > 0);
        Assert.All(country.Services, s =>
        {
            Assert.True(s.Name.Length > 0 && s.Hours.Length > 0);
            Assert.NotEmpty(s.Languages);
        });
        Assert.All([.. country.Services.Select(s => s.Seen), .. country.Emergency.Select(e => e.Seen)], seen =>
        {
            Assert.Contains('.', seen.Source.Host);
            Assert.InRange(seen.Checked, new DateOnly(2026, 11, 25), DateOnly.FromDateTime(DateTime.UtcNow).AddDays(1));
        });
    }

    [Fact]
    public void Codes_are_those_of_ISO_3166_and_stand_once()
    {
        Assert.Equal(249, CountryCodes.Count);
        Assert.All(HelpContent.Directory.Countries, c => Assert.True(CountryCodes.Has(c.Code)));
        Assert.Equal(HelpContent.Directory.Countries.Count, HelpContent.Directory.Countries.Select(c => c.Code).Distinct().Count());
        Assert.All(new[] { "UK", "EU", "no", "XX", "" }, c => Assert.False(CountryCodes.Has(c)));
    }

    [Fact]
    public void Countries_come_in_the_order_of_their_names_however_the_file_has_them()
    {
        string second = One.Split('\n', 2)[1].Replace("Norway", "Albania", StringComparison.Ordinal).Replace("NO", "AL", StringComparison.Ordinal);
        Assert.Equal(["Albania", "Norway"], HelpReader.Read(One + "\n" + second, "help.yaml").Value!.Countries.Select(c => c.Name));
    }

    [Fact]
    public void Names_stand_where_one_looks_them_up()
    {
        string[] names = ["Ägypten", "Åland", "Albania", "Čeština", "Chile", "Côte d’Ivoire", "Curaçao", "Österreich", "Oman", "ökumene", "Peru", "São Tomé", "Šumava", "Türkei", "Tuvalu", "Zypern"];
        Assert.Equal(
            ["Ägypten", "Åland", "Albania", "Čeština", "Chile", "Côte d’Ivoire", "Curaçao", "ökumene", "Oman", "Österreich", "Peru", "São Tomé", "Šumava", "Türkei", "Tuvalu", "Zypern"],
            names.Reverse().Order(NameOrder.Instance));
        Assert.Equal("STRASSE AEOETHL COTE", NameOrder.Fold("Straße ÆœÞł Co\u0302te"));
        Assert.All(Enumerable.Range(0xc0, 0x180 - 0xc0).Where(c => char.IsLetter((char)c)), c => Assert.True(NameOrder.Fold(((char)c).ToString()).All(char.IsAsciiLetterUpper), ((char)c).ToString()));
        Country aland = HelpContent.Directory.Countries[0] with { Name = "Åland" };
        Assert.Equal("A", CountryList.Of(HelpContent.Directory with { Countries = [aland] }).Letters.Single().Letter);
    }

    [Theory]
    [InlineData("22 40 00 40", "ring us", "HF0601", 6)]
    [InlineData("code: NO", "code: NX", "HF0602", 3)]
    [InlineData("2026-11-25", "2026-11-31", "HF0603", 10)]
    [InlineData("2026-11-25", "25/11/2026", "HF0603", 10)]
    [InlineData("https://example.org/line", "example", "HF0604", 9)]
    [InlineData("hours: day and night", "ours: day and night", "HF0201", 8)]
    [InlineData("[Norwegian]", "[]", "HF0202", 7)]
    [InlineData("[\"22 40 00 40\"]", "[]", "HF0606", 5)]
    [InlineData("[\"22 40 00 40\"]", "22 40 00 40", "HF0203", 6)]
    [InlineData("    code: NO", "   code: NO", "HF0101", 3)]
    public void A_broken_file_is_told_with_its_line_and_what_to_do(string from, string to, string code, int line)
    {
        Parsed<HelpDirectory> parsed = HelpReader.Read(One.Replace(from, to, StringComparison.Ordinal), "content/help.yaml");
        Assert.Null(parsed.Value);
        Diagnostic told = parsed.Diagnostics.First(d => d.Code == code);
        Assert.Equal(("content/help.yaml", line), (told.File, told.Line));
        Assert.True(told.Found.Length > 0 && told.Allowed.Length > 0 && told.Advice.Length > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    public void An_empty_file_is_told_how_such_a_file_begins(string text)
    {
        Diagnostic told = Assert.Single(HelpReader.Read(text, "help.yaml").Diagnostics);
        Assert.Equal("HF0108", told.Code);
        Assert.Contains("countries:", told.Advice);
    }

    [Theory]
    [InlineData("countries: []", 1)]
    [InlineData("countries:\n  - country: Norway\n    code: NO\n    services: []", 4)]
    public void A_list_of_nobody_is_told(string text, int line)
    {
        Diagnostic told = Assert.Single(HelpReader.Read(text, "help.yaml").Diagnostics);
        Assert.Equal(("HF0606", line), (told.Code, told.Line));
    }

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Gen.Int[0, One.Length - 1].Select(Gen.Int[0, 12], Gen.Char[" :-#[]{}\"'\n&*!\t0a"].Array[0, 6]).Sample(
            (at, gone, put) =>
            {
                string text = One.Remove(at, Math.Min(gone, One.Length - at)).Insert(at, new string(put));
                Parsed<HelpDirectory> parsed = HelpReader.Read(text, "help.yaml");
                return parsed.Value is null == parsed.Diagnostics.Count > 0;
            },
            iter: 5_000);

    [Theory]
    [InlineData("0800 111 0 111", "08001110111")]
    [InlineData("116-123", "116123")]
    [InlineData("*4141", "*4141")]
    [InlineData("#9999", "%239999")]
    [InlineData("+44 20 1234", "+44201234")]
    public void A_number_is_dialled_without_its_spaces(string written, string dialled)
    {
        Assert.True(PhoneNumber.TryRead(written, out PhoneNumber number));
        Assert.Equal((written, dialled), (number.Written, number.Dialled));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0800 HELP")]
    [InlineData("112;ext=1")]
    [InlineData("11+2")]
    [InlineData(" 112")]
    [InlineData("112-")]
    [InlineData("**")]
    [InlineData("١١٢")]
    [InlineData("123456789012345678901")]
    [InlineData("")]
    public void What_cannot_be_dialled_is_no_number(string written) => Assert.False(PhoneNumber.TryRead(written, out _));

    [Fact]
    public void The_schema_file_is_what_the_tables_write()
    {
        string path = HelpContent.PathOf("content", "schemas", "help.schema.json");
        if (Environment.GetEnvironmentVariable("HOLDFAST_WRITE_SCHEMAS") == "yes")
        {
            File.WriteAllText(path, HelpReader.Schema());
        }

        Assert.Equal(HelpReader.Schema(), File.ReadAllText(path));
        Assert.StartsWith("# yaml-language-server: $schema=schemas/help.schema.json\n", HelpContent.Text, StringComparison.Ordinal);
    }
}
