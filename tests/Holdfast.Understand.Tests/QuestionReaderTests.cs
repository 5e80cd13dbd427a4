namespace Holdfast.Understand.Tests;

/// <summary>Broken files of questions are told with their lines, and never throw.</summary>
public class QuestionReaderTests
{
    private const string Whole = """
        question: Why?
        number: 1
        answer: Because.
        reasons: By this theory.
        unknown: Much.
        ask:
          - One?
          - Two?
        chapters: [two-facts]
        sources: [C1]
        """;

    [Fact]
    public void A_whole_question_is_read()
    {
        Parsed<Question> parsed = QuestionReader.Read(Whole, "why", "01-why.yaml");
        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(("why", 1, "Why?", "Because."), (parsed.Value!.Key, parsed.Value.Number, parsed.Value.Asked, parsed.Value.Answer));
        Assert.Equal(["One?", "Two?"], parsed.Value.Ask);
        Assert.Null(parsed.Value.Figure);
    }

    [Theory]
    [InlineData("question: x", 1, "HF0202")]
    [InlineData("question: [", 2, "HF0101")]
    [InlineData("- 1", 1, "HF0203")]
    [InlineData("", 1, "HF0108")]
    public void A_broken_question_is_told_with_its_line(string text, int line, string code)
    {
        Parsed<Question> parsed = QuestionReader.Read(text, "x", "x.yaml");
        Assert.Null(parsed.Value);
        Assert.Equal((line, code), (parsed.Diagnostics[0].Line, parsed.Diagnostics[0].Code));
    }

    [Theory]
    [InlineData("  - Two?\n", "", 7, "HF0208")]
    [InlineData("  - Two?\n", "  - 2\n  - 3\n  - 4\n  - 5\n  - 6\n", 12, "HF0217")]
    [InlineData("[two-facts]", "[a, b, c, d]", 9, "HF0217")]
    [InlineData("number: 1", "number: first", 2, "HF0207")]
    [InlineData("answer: Because.", "anser: Because.", 3, "HF0201")]
    [InlineData("sources: [C1]", "sources: [C1]\nfigure: 3", 11, "HF0203")]
    public void Each_key_has_its_own_diagnostic(string found, string changed, int line, string code)
    {
        Parsed<Question> parsed = QuestionReader.Read(Whole.Replace(found, changed, StringComparison.Ordinal), "x", "x.yaml");
        Assert.Null(parsed.Value);
        Assert.Contains((line, code), parsed.Diagnostics.Select(d => (d.Line, d.Code)));
    }

    [Theory]
    [InlineData("why: 3")]
    [InlineData("why: { of: hope, from: soon, until: week 2 }")]
    [InlineData("course: []")]
    [InlineData("stops: []")]
    [InlineData("tells: [ 1 ]")]
    [InlineData("shows: hope")]
    public void A_broken_figure_is_told_in_a_question_and_in_a_chapter(string broken)
    {
        string figure = "\nfigure:\n  " + string.Join("\n  ", new[]
        {
            "moves: x", "course: { lasts: 1 year }", "stops: [ { stop: a, says: a }, { stop: b, says: b } ]", "beside: a", "begins: b", "shows: [hope]",
            "why: { of: hope, from: week 1, until: week 2 }", "tells: [ { says: x, otherwise: y, at: [b], left: hope in here, must: be above, right: hope in there } ]",
        }.Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)] == broken[..broken.IndexOf(':', StringComparison.Ordinal)] ? broken : l));
        Assert.NotEmpty(QuestionReader.Read(Whole + figure, "x", "x.yaml").Diagnostics);
        Assert.NotEmpty(ChapterReader.Read("chapter: x\nnumber: 1\nidea: x\nopens: x\nfollows: x\nunsure: x\nsources: [x]\ncard: x" + figure, "x", "x.yaml").Diagnostics);
    }

    [Fact]
    public void No_text_throws_however_broken()
    {
        string[] lines = Shelf.QuestionText(Shelf.Questions.First(n => Shelf.Question(n).Figure is not null)).Split('\n');
        string[] strange = ["", "- x", "  x: 1", "[", "  why: 3", "  stops: 1", "figure: []", "  - { stop: a }"];
        int read = 0;
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, lines.Length - 1], Gen.Int[0, lines.Length - 1], Gen.Int[0, 80], Gen.Int[0, strange.Length - 1]).Sample(
            (kind, at, other, column, words) =>
            {
                List<string> spoilt = [.. lines];
                switch (kind)
                {
                    case 0: spoilt.RemoveAt(at); break;
                    case 1: (spoilt[at], spoilt[other]) = (spoilt[other], spoilt[at]); break;
                    case 2: spoilt[at] = strange[words]; break;
                    case 3: spoilt[at] = spoilt[at][..Math.Min(column, spoilt[at].Length)]; break;
                    default: spoilt = [.. lines[..at]]; break;
                }

                Parsed<Question> parsed = QuestionReader.Read(string.Join('\n', spoilt), "x", "x.yaml", Shelf.Course);
                Assert.Equal(parsed.Value is null, parsed.Diagnostics.Count > 0);
                read += parsed.Value is null ? 0 : 1;
            },
            iter: 400,
            threads: 1,
            seed: "0000KOIPe036");
        Assert.InRange(read, 40, 360);
    }
}
