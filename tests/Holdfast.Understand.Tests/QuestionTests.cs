using System.Text.RegularExpressions;

namespace Holdfast.Understand.Tests;

/// <summary>What every question must be: answered first, short, in plain words, true of its figure, and with its sources.</summary>
public partial class QuestionTests
{
    // These can touch danger, so they say where there is help; the others below can touch what a therapist must not do.
    private static readonly string[] TouchDanger =
        ["02-does-worse-mean-failing", "05-getting-through-a-break", "07-when-the-therapist-goes", "08-after-a-quarrel", "09-asking-for-a-consultation", "10-how-to-end", "11-only-a-few-sessions", "12-keeping-a-life", "13-what-people-wish"];

    private static readonly string[] TouchWrong = ["01-is-this-normal", "07-when-the-therapist-goes", "08-after-a-quarrel", "09-asking-for-a-consultation", "10-how-to-end", "13-what-people-wish"];

    public static TheoryData<string> Questions => [.. Shelf.Questions];

    public static TheoryData<string> Dangerous => [.. TouchDanger];

    public static TheoryData<string> Wrongs => [.. TouchWrong];

    public static TheoryData<string> WithFigures => [.. Shelf.Questions.Where(n => Shelf.Question(n).Figure is not null)];

    public static TheoryData<string, string, int> Tells => FigureTruth.Tells(WithFigures.Select(n => (n.Data, Shelf.Question(n.Data).Figure!)));

    [Theory]
    [MemberData(nameof(Tells))]
    public void What_stands_beside_a_figure_is_true_of_it(string name, string stop, int number) => FigureTruth.Holds(name, Shelf.Question(name).Figure!, stop, number);

    [Theory]
    [MemberData(nameof(WithFigures))]
    public void Every_stop_but_the_one_beside_has_something_to_say(string name) => FigureTruth.IsComplete(Shelf.Question(name).Figure!);

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_is_answered_first_and_shortly(string name)
    {
        Question question = Shelf.Question(name);
        Assert.EndsWith("?", question.Asked, StringComparison.Ordinal);
        Assert.InRange(SentenceEnd().Count(question.Answer), 1, 3);
        int words = Parts(question).Sum(p => Words(p.Text));
        Assert.True(words is >= 150 and <= 330, $"{name} has {words} words.");
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_thirteen_year_old_can_read_it(string name)
    {
        foreach ((string part, string text) in Parts(Shelf.Question(name)))
        {
            double age = ReadingAge.Of(text);
            Assert.True(age <= 13, $"{name}, {part}: a reading age of {age:0.0}.");
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Nothing_in_it_is_worn_and_the_theory_speaks_as_a_theory(string name)
    {
        Question question = Shelf.Question(name);
        IEnumerable<string> figure = question.Figure is { } f ? [f.Moves, .. f.Stops.Select(s => s.Says), .. f.Tells.SelectMany(t => new[] { t.Says, t.Otherwise })] : [];
        Assert.All([.. Parts(question).Select(p => p.Text), .. figure], text => Assert.All(ChapterTests.Worn, w => Assert.DoesNotContain(w, text, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("this theory", question.Answer + question.Reasons, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void It_never_says_to_stay_or_to_leave(string name) =>
        Assert.All(Parts(Shelf.Question(name)).Where(p => p.Part is "the answer" or "the reasons" or "what is unknown"), p => Assert.DoesNotMatch(Advice(), p.Text));

    [Theory]
    [MemberData(nameof(Dangerous))]
    public void What_can_touch_danger_says_where_there_is_help(string name) => Assert.Contains("“If it is too much now”", Reasoning(name), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Wrongs))]
    public void What_can_touch_a_therapists_wrongdoing_says_that_it_can_be_reported(string name) => Assert.Contains("report", Reasoning(name), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Questions))]
    public void Chapters_to_read_on_are_there(string name)
    {
        IReadOnlyList<string> chapters = Shelf.Question(name).Chapters;
        Assert.NotEmpty(chapters);
        Assert.Distinct(chapters);
        Assert.Subset(Shelf.Names.Select(n => n[3..]).ToHashSet(), chapters.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Sources_are_claims_that_exist_or_works_that_can_be_found(string name)
    {
        IReadOnlyList<string> sources = Shelf.Question(name).Sources;
        Assert.Contains(sources, s => s.Contains("“Working With the Inner Child”", StringComparison.Ordinal));
        foreach (string source in sources)
        {
            int[] claims = [.. Claim().Matches(source).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];
            Assert.All(claims, c => Assert.InRange(c, 1, 65));
            Assert.True(claims.Length > 0 || source.Contains("https://", StringComparison.Ordinal), $"{name}: nobody could find \"{source}\".");
        }
    }

    [Fact]
    public void Questions_are_numbered_as_their_files() =>
        Assert.All(Shelf.Questions.Index(), n => Assert.Equal((n.Index + 1, $"{n.Index + 1:00}"), (Shelf.Question(n.Item).Number, n.Item[..2])));

    [Fact]
    public void The_schema_file_is_what_the_tables_write()
    {
        string path = Path.Combine(Shelf.Content, "schemas", "question.schema.json");
        if (Environment.GetEnvironmentVariable("HOLDFAST_WRITE_SCHEMAS") == "yes")
        {
            File.WriteAllText(path, QuestionReader.Schema());
        }

        Assert.Equal(QuestionReader.Schema(), File.ReadAllText(path));
    }

    private static string Reasoning(string name) => Shelf.Question(name).Reasons + Shelf.Question(name).Unknown;

    private static (string Part, string Text)[] Parts(Question question) =>
        [("the question", question.Asked), ("the answer", question.Answer), ("the reasons", question.Reasons), ("what is unknown", question.Unknown), ("what one could ask", string.Join("\n\n", question.Ask))];

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"[.?](\s|$)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\bC(\d+)\b")]
    private static partial Regex Claim();

    [GeneratedRegex(@"\byou (should|must|ought to|had better) (not )?(stay|leave|go|quit|end|cut|stop|change)", RegexOptions.IgnoreCase)]
    private static partial Regex Advice();
}
