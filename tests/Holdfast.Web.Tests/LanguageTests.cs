using System.Reflection;
using System.Text.RegularExpressions;
using Holdfast.Figures;
using Holdfast.Practice;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Tests;

/// <summary>Every word of the pages stands in the lists of words, and nothing stands there for nothing.</summary>
public partial class LanguageTests
{
    private static readonly string[] Areas = [.. WordLists.English.Keys.Select(k => k[..k.IndexOf('.', StringComparison.Ordinal)]).Distinct()];

    // Marks of the time line are found by what the engine writes: another test runs courses and looks at each.
    private static readonly string[] Marks = [.. WordLists.English.Where(w => w.Key == "mark." + w.Value).Select(w => w.Key)];

    // Names that pages put together from a beginning and the member of some list, and all that can come of it.
    private static readonly Dictionary<string, IEnumerable<string>> Families = new()
    {
        ["practise.Feeling."] = Enum.GetNames<Feeling>(),
        ["year.Wishes."] = Enum.GetNames<WayWithWishes>(),
        ["skill."] = Enum.GetNames<Skill>(),
        ["feeling."] = Enum.GetNames<Feeling>().Select(Words.Of),
        ["stance."] = Stances.All.Select(s => s.Word),
        ["quantity."] = Channel.All.Where(c => c.IsQuantity).Select(c => c.Key),
        ["outcome."] = Channel.All.Where(c => !c.IsQuantity).Select(c => c.Key),
        ["trait."] = Enum.GetValues<Trait>().Select(Words.Of),
        ["lab.Unit."] = Catalogue.Parameters.Select(p => p.Unit).Where(u => u != "1").Distinct(),
        ["mode."] = Enum.GetValues<Mode>().Select(Words.Of),
        ["act."] = Enum.GetValues<Act>().Select(Words.Of),
        ["request."] = Enum.GetValues<RequestKind>().Select(Words.Of),
        ["rule."] = Names.Rules.SelectMany(r => new[] { r, r + ".name" }),
        ["figure.panel."] = Enum.GetNames<Panel>(),
        ["figure.glyph."] = Enum.GetNames<Glyph>(),
        ["figure.mark."] = Enum.GetNames<Glyph>().Where((_, i) => FigureWords.English.GlyphWords[i].Length > 0),
        ["figure.length."] = new[] { "Day", "Week", "Month", "Year" }.SelectMany(u => new[] { u, u + ".one" }),
        ["help.Month."] = Enumerable.Range(1, 12).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    };

    [Fact]
    public void Every_name_that_a_page_says_has_words_and_all_words_are_said()
    {
        HashSet<string> said = [.. Families.SelectMany(f => f.Value.Select(member => f.Key + member))];
        foreach ((string file, string source) in WordLists.Sources)
        {
            foreach (Match match in (file.EndsWith(".cs", StringComparison.Ordinal) ? Name() : Asked()).Matches(source).Where(m => Areas.Contains(m.Groups[2].Value)))
            {
                said.Add(match.Groups[1].Value);
            }

            foreach (Match match in Counted().Matches(source))
            {
                said.Add(match.Groups[1].Value + ".one");
            }
        }

        Assert.Empty(said.Except(WordLists.English.Keys));
        Assert.Empty(WordLists.English.Keys.Except(said).Except(Marks));
    }

    [Fact]
    public void All_words_are_there_in_German_and_have_the_same_places()
    {
        Assert.Empty(WordLists.German.Keys.Except(WordLists.English.Keys));
        Assert.Empty(WordLists.English.Keys.Except(WordLists.German.Keys));
        Assert.All(WordLists.German, g => Assert.Equal(WordLists.English[g.Key].Length == 0, g.Value.Length == 0));
        Assert.All(WordLists.German, g => Assert.True(
            Places(g.Value).SetEquals(Places(WordLists.English[g.Key])), $"{g.Key}: \"{g.Value}\" beside \"{WordLists.English[g.Key]}\""));
    }

    [Fact]
    public void No_page_has_words_of_its_own()
    {
        List<string> found = [];
        foreach ((string file, string source) in WordLists.Sources.Where(s => s.Key.EndsWith(".razor", StringComparison.Ordinal)))
        {
            int code = source.IndexOf("@code", StringComparison.Ordinal);
            string markup = Comment().Replace(code < 0 ? source : source[..code], "");
            string script = code < 0 ? "" : Remark().Replace(source[code..], "");
            IEnumerable<Match> spoken = ReadOut().Matches(markup).Concat(Between().Matches(Attribute().Replace(markup, ""))).Concat(Quoted().Matches(script));
            found.AddRange(spoken.Select(m => m.Groups[1].Value.Trim()).Where(t => Phrase().IsMatch(t) && t.IndexOfAny(['@', '{', ';', '_']) < 0).Select(t => $"{file}: {t}"));
        }

        Assert.Empty(found);
    }

    [Fact]
    public void Names_are_in_English_what_the_theory_and_the_scenes_call_them()
    {
        Assert.All(Catalogue.Rules, r => Assert.Equal((r.Sentence, r.Name), (Names.Sentence(new(r.Name, "", 0)), Names.OfRule(r.Name))));
        Assert.All(Channel.All, c => Assert.Equal(FigureWords.English.NameOf(c), Names.Of(c)));
        Assert.All(Enum.GetValues<Mode>(), m => Assert.Equal(Words.Of(m), Names.Of(m)));
        Assert.All(Enum.GetValues<Feeling>(), f => Assert.Equal(Words.Of(f), Names.Of(f)));
        Assert.All(Stances.All, s => Assert.Equal(s.Word, Names.Of(s.Stance)));
        Assert.All(Enum.GetValues<Act>(), a => Assert.Equal(Words.Of(a), WordLists.English["act." + Words.Of(a)]));
        Assert.All(Enum.GetValues<RequestKind>(), r => Assert.Equal(Words.Of(r), WordLists.English["request." + Words.Of(r)]));
    }

    [Fact]
    public void The_words_of_figures_are_in_English_what_figures_say_of_themselves()
    {
        FigureWords read = FigureWordsNow.Read();
        foreach (PropertyInfo property in typeof(FigureWords).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            object? own = property.GetValue(FigureWords.English);
            switch (property.GetValue(read))
            {
                case string words:
                    Assert.Equal(own, words);
                    break;
                case IReadOnlyList<string> list:
                    Assert.Equal((IReadOnlyList<string>)own!, list);
                    break;
                case IReadOnlyDictionary<string, string> names:
                    Assert.All((IReadOnlyDictionary<string, string>)own!, n => Assert.Equal(n.Value, names[n.Key]));
                    break;
                default:
                    Assert.Contains(property.Name, new[] { nameof(FigureWords.MarkText), nameof(FigureWords.ReasonText) });
                    break;
            }
        }
    }

    [Fact]
    public void Every_reason_and_every_mark_of_every_shipped_course_has_words_in_every_language()
    {
        HashSet<string> marks = [];
        foreach (string name in CourseShelf.Names)
        {
            for (int person = 0; person < 6; person++)
            {
                Trajectory course = Simulator.RunOne(CourseShelf.Read(name).Value!, new() { FirstPerson = person, Threads = 1 });
                foreach (Mark mark in course.Marks)
                {
                    Assert.Equal(mark.Text, MarkWords.Of(mark));
                    if (mark.Kind != MarkKind.Beginning)
                    {
                        Assert.StartsWith("[", In(Tongue.Pseudo, () => MarkWords.Of(mark)), StringComparison.Ordinal);
                    }

                    marks.Add(mark.Text);
                }

                foreach (Quantity quantity in Enum.GetValues<Quantity>())
                {
                    Assert.All(course.Why(quantity, 0, course.Ticks), r => Assert.Equal(r.Sentence, Names.Sentence(r)));
                }
            }
        }

        Assert.True(marks.Count > 30, $"Only {marks.Count} different marks were seen.");
    }

    [Fact]
    public void Numbers_are_written_as_the_language_writes_them()
    {
        Assert.Equal(("0.52", "−0.034"), (Numbers.Two(0.52), Numbers.Signed(-0.034)));
        Assert.Equal(("0,52", "−0,034", "0,52", "+0,120"), In(Tongue.German, () => (Numbers.Two(0.52), Numbers.Signed(-0.034), FigureWordsNow.Current.Number(0.52), FigureWordsNow.Current.Part(120))));
        Assert.Equal("0.5", In(Tongue.Mirror, () => 0.5.ToString(Text.Numbers)));
    }

    [Fact]
    public void In_another_language_a_figure_says_nothing_in_English()
    {
        In(Tongue.Pseudo, () =>
        {
            WatchDesk desk = new();
            Assert.True(desk.Take(new() { Course = "attuned", Beside = "she-left-in-may" }));
            desk.RunOne();
            desk.Draw(900);
            string[] names = [desk.Course!.Title, desk.Beside!.Title];
            Assert.All(
                SvgText().Matches(desk.Picture!.Svg).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value)),
                t => Assert.True(names.Contains(t) || !Word().IsMatch(Bracketed(t)), t));
            Assert.DoesNotMatch("[a-z]{3}", Bracketed(names.Aggregate(desk.Picture.Description, (d, n) => d.Replace(n, "", StringComparison.Ordinal))));
            return 0;
        });
    }

    // What is left when everything in brackets is taken away.
    private static string Bracketed(string text)
    {
        for (string before = ""; before != text;)
        {
            before = text;
            text = Innermost().Replace(text, "");
        }

        return text;
    }

    private static T In<T>(Tongue tongue, Func<T> what)
    {
        Tongue.Speak(tongue);
        try
        {
            return what();
        }
        finally
        {
            Tongue.Speak(Tongue.English);
        }
    }

    private static HashSet<string> Places(string words) => [.. Place().Matches(words).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("\"(([a-z]+)\\.[A-Za-z0-9. ]*[A-Za-z0-9])\"")]
    private static partial Regex Name();

    [GeneratedRegex("Text\\.(?:Of|Count)\\(\"(([a-z]+)\\.[A-Za-z0-9. ]*[A-Za-z0-9])\"")]
    private static partial Regex Asked();

    [GeneratedRegex("Text\\.Count\\(\"([^\"]+)\"")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\{(\d)")]
    private static partial Regex Place();

    [GeneratedRegex("@\\*.*?\\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("//[^\n]*")]
    private static partial Regex Remark();

    [GeneratedRegex("(?:aria-label|title|placeholder|alt|content)=\"([^\"]+)\"")]
    private static partial Regex ReadOut();

    [GeneratedRegex("=(\"[^\"]*\"|'[^']*')")]
    private static partial Regex Attribute();

    [GeneratedRegex(">([^<>]+)<")]
    private static partial Regex Between();

    // More than two words in a row.
    [GeneratedRegex(@"\p{L}{2,}[ ,:]+\p{L}+[ ,:]+\p{L}{2,}")]
    private static partial Regex Phrase();

    [GeneratedRegex("\"([^\"\n]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\[[^\[\]]*\]")]
    private static partial Regex Innermost();

    [GeneratedRegex("<text[^>]*>([^<]*)</text>")]
    private static partial Regex SvgText();
}
