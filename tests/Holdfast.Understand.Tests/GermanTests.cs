using System.Text.RegularExpressions;

namespace Holdfast.Understand.Tests;

/// <summary>What every German text must be: there, the same as the English one but for its words, and in plain German.</summary>
public partial class GermanTests
{
    private const string German = "de";
    private const string English = "";

    private static readonly string[] Worn =
    [
        "!", "natürlich", "selbstverständlich", "einfach nur", "ganz einfach", "achtsam", "prozess", "Raum halten", "Raum geben", "loslassen", "loszulassen", "sicherer Raum", "sicheren Raum", "toxisch", "trigger",
        "an sich arbeiten", "an dir arbeiten", "innere Arbeit", "hineinspür", "reinspür", "nachspür", "in deiner Mitte", "authentisch", "ganzheitlich", "heilsam", "wertschätz", "abgeholt", "mitgenommen werden", "Ressource",
        "Macht Sinn", "am Ende des Tages", "nicht wirklich", "Heilungsreise", "deine Reise", "innere Reise", "Schritt für Schritt", "du schaffst das", "sei gut zu dir", "Selbstfürsorge", "es ist okay", "safe space", "mindset",
    ];

    // A word of the theory in English, and what must then stand in the German part, whatever its ending.
    private static readonly (string English, string German)[] Kept =
    [
        ("theory", "Theorie"), ("underground", "in Deckung"), ("gone under", "in Deckung"), ("go under", "in Deckung"), ("goes under", "in Deckung"), ("safe self", "sichere"), ("wound", "Wunde"),
        ("guard", "Schutz"), ("shutter", "Schutz"), ("If it is too much now", "Wenn es gerade zu viel ist"),
    ];

    public static TheoryData<string> Kinds => [Leaf.Chapters, Leaf.Questions];

    public static TheoryData<string, string> Both => Pairs(_ => true);

    public static TheoryData<string, string> WithCards => Pairs(k => k == Leaf.Chapters);

    public static TheoryData<string, string> WithFigures => [.. Both.Where(b => Leaf.Read(English, b.Data.Item1, b.Data.Item2).Figure is not null)];

    [Fact]
    public void Every_chapter_is_there_in_German() => Assert.Equal(Leaf.Names(English, Leaf.Chapters), Leaf.Names(German, Leaf.Chapters));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_text_that_has_begun_in_German_is_there_whole_and_has_nothing_of_its_own(string kind)
    {
        string[] german = Leaf.Names(German, kind);
        Assert.True(german.Length == 0 || german.SequenceEqual(Leaf.Names(English, kind)), $"Missing in German: {string.Join(", ", Leaf.Names(English, kind).Except(german))}. Only in German: {string.Join(", ", german.Except(Leaf.Names(English, kind)))}.");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Numbers_and_sources_are_the_same(string kind, string name)
    {
        (Leaf english, Leaf german) = Read(kind, name);
        Assert.Equal((english.Number, english.Sources.Count), (german.Number, german.Sources.Count));
        Assert.Equal(english.Points, german.Points);
        Assert.All(english.Sources.Zip(german.Sources), s => Assert.Equal(Digits(s.First), Digits(s.Second)));
        Assert.Equal(english.Parts.Select(p => p.Part), german.Parts.Select(p => p.Part));
        Assert.All(english.Parts.Zip(german.Parts), p => Assert.True(Digits(p.First.Text).SequenceEqual(Digits(p.Second.Text)), $"{name}, {p.First.Part}: other figures than in English."));
    }

    [Theory]
    [MemberData(nameof(WithFigures))]
    public void A_figure_is_the_same_but_for_its_words(string kind, string name)
    {
        (Leaf whole, Leaf other) = Read(kind, name);
        Demonstration english = whole.Figure!, german = Assert.IsType<Demonstration>(other.Figure);
        Assert.Equal(english.Stops.Select(s => s.Key), german.Stops.Select(s => s.Key));
        Assert.Equal((english.Beside.Key, english.Begins.Key), (german.Beside.Key, german.Begins.Key));
        Assert.Equal(english.Shows, german.Shows);
        Assert.Equal((english.Why, english.WhyFrom, english.WhyUntil), (german.Why, german.WhyFrom, german.WhyUntil));
        Assert.All(english.Stops.Zip(german.Stops), s => Assert.Equal(Lived(s.First.Course), Lived(s.Second.Course)));
        Assert.Equal(english.Tells.Count, german.Tells.Count);
        Assert.All(english.Tells.Zip(german.Tells), t =>
        {
            Assert.Equal(t.First.At, t.Second.At);
            Expectation asked = t.First.Expectation, also = t.Second.Expectation;
            Assert.Equal((asked.Must, asked.By, asked.Relative, asked.Share), (also.Must, also.By, also.Relative, also.Share));
            Assert.Equal(asked.Left.Terms, also.Left.Terms);
            Assert.Equal(asked.Right.Terms, also.Right.Terms);
            Assert.Equal((asked.Left.Constant, asked.Right.Constant), (also.Left.Constant, also.Right.Constant));
        });
    }

    [Theory]
    [MemberData(nameof(WithCards))]
    public void A_card_is_short(string kind, string name)
    {
        int words = Letters().Count(Leaf.Read(German, kind, name).Card);
        Assert.InRange(words, 8, 25);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Nothing_in_it_is_worn(string kind, string name) =>
        Assert.All(Leaf.Read(German, kind, name).Parts, p => Assert.All(Worn, w => Assert.DoesNotContain(w, p.Text, StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [MemberData(nameof(Both))]
    public void The_words_of_the_theory_are_the_same_throughout(string kind, string name)
    {
        (Leaf english, Leaf german) = Read(kind, name);
        foreach (((string part, string said), (_, string also)) in english.Parts.Zip(german.Parts))
        {
            foreach ((string word, string wort) in Kept.Where(k => said.Contains(k.English, StringComparison.OrdinalIgnoreCase)))
            {
                Assert.True(also.Contains(wort, StringComparison.OrdinalIgnoreCase), $"{name}, {part}: \"{word}\" in English, and no \"{wort}\" in German.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void It_is_German_and_is_written_as_German_is(string kind, string name) =>
        Assert.All(Leaf.Read(German, kind, name).Parts, p =>
        {
            Assert.NotEmpty(p.Text);
            Assert.DoesNotMatch(LeftInEnglish(), p.Text);
            Assert.DoesNotMatch(WrittenAsNobodySpeaks(), p.Text);
            Assert.DoesNotMatch(WrittenInTwo(), p.Text);
            Assert.DoesNotMatch("[\"”]", p.Text);
            Assert.Equal(p.Text.Count(c => c == '„'), p.Text.Count(c => c == '“'));
        });

    // Below forty words a percentage of words says little.
    [Theory]
    [MemberData(nameof(Both))]
    public void Chapters_can_be_read_in_the_sixth_year_at_school_and_questions_in_the_eighth(string kind, string name)
    {
        foreach ((string part, string text) in Leaf.Read(German, kind, name).Parts.Where(p => p.Part != Leaf.Therapists && Letters().Count(p.Text) >= 40))
        {
            double year = WienerSachtextformel.Of(text);
            Assert.True(year <= (kind == Leaf.Chapters ? 6 : 8), $"{name}, {part}: year {year:0.0}.");
        }
    }

    // "Schnitt", "abschneiden", "Schluss machen" and "die letzte Stunde" are harmless by day, and mean harm or death to some who read at night.
    [Theory]
    [MemberData(nameof(Both))]
    public void Nothing_in_a_text_means_harm_to_somebody_who_reads_it_at_night(string kind, string name) =>
        Assert.All(Leaf.Read(German, kind, name).Parts, p => Assert.DoesNotMatch(MeansHarmAtNight(), p.Text));

    [Theory]
    [InlineData("kind", 1)]
    [InlineData("treue", 2)]
    [InlineData("quelle", 2)]
    [InlineData("sehnsucht", 2)]
    [InlineData("theorie", 3)]
    [InlineData("beobachten", 4)]
    [InlineData("bereitschaft", 3)]
    [InlineData("geübt", 2)]
    public void Syllables_are_counted(string word, int syllables) => Assert.Equal(syllables, WienerSachtextformel.Syllables(word));

    [Fact]
    public void The_formula_gives_what_it_gives_by_hand()
    {
        // Eight words in two sentences: one has three syllables or more, the same has more than six letters, seven have one syllable.
        const string Text = "Das Kind war still. Es sah zum Bahnsteigende.";
        Assert.Equal((0.1935 * 12.5) + (0.1672 * 4) + (0.1297 * 12.5) - (0.0327 * 87.5) - 0.875, WienerSachtextformel.Of(Text), 9);
    }

    [Fact]
    public void A_hard_text_comes_later_than_an_easy_one()
    {
        Assert.InRange(WienerSachtextformel.Of("Das Kind war still. Es saß am Tisch. Dann ging es hinaus."), -5, 4);
        Assert.True(WienerSachtextformel.Of("Die Internalisierung repräsentationaler Konfigurationen setzt eine beträchtliche entwicklungspsychologische Differenzierung intersubjektiver Erfahrungszusammenhänge voraus.") > 14);
    }

    private static TheoryData<string, string> Pairs(Func<string, bool> kinds)
    {
        TheoryData<string, string> all = [];
        foreach (string kind in new[] { Leaf.Chapters, Leaf.Questions }.Where(kinds))
        {
            foreach (string name in Leaf.Names(English, kind).Intersect(Leaf.Names(German, kind)))
            {
                all.Add(kind, name);
            }
        }

        return all;
    }

    private static (Leaf English, Leaf German) Read(string kind, string name) => (Leaf.Read(English, kind, name), Leaf.Read(German, kind, name));

    private static ulong Lived(Course course) => Simulator.RunOne(course, new() { Seed = 1, Threads = 1 }).Hash();

    private static IEnumerable<string> Digits(string text) => Number().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\b(the|and|you|your|of|is|not|with|for|this person)\b")]
    private static partial Regex LeftInEnglish();

    [GeneratedRegex(@"\bSchnitt|schneide|geschnitten|Schluss (ge|zu )?mach|mach\w* (\w+ )*Schluss|letzten? Stunde\b", RegexOptions.IgnoreCase)]
    private static partial Regex MeansHarmAtNight();

    // One spelling throughout; "tut es weh" is another thing.
    [GeneratedRegex(@"\bweh (tun|tut|tue|tust|täte|getan|zu tun)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WrittenInTwo();

    [GeneratedRegex(@"\p{L}[*:_/]-?in(nen)?\b|\p{Ll}Innen\b")]
    private static partial Regex WrittenAsNobodySpeaks();
}
