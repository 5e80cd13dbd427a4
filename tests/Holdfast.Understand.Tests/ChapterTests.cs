namespace Holdfast.Understand.Tests;

/// <summary>What every chapter must be: read, true of its figure, and in plain words.</summary>
public class ChapterTests
{
    internal static readonly string[] Worn = ["simply", "of course", "journey", "safe space", "inner work", "hold space", "toxic", "trigger", "!"];

    public static TheoryData<string> Chapters => [.. Shelf.Names];

    public static TheoryData<string, string, int> Tells => FigureTruth.Tells(Shelf.Names.Select(n => (n, Shelf.Chapter(n).Figure)));

    [Theory]
    [MemberData(nameof(Tells))]
    public void What_stands_beside_a_figure_is_true_of_it(string name, string stop, int number) => FigureTruth.Holds(name, Shelf.Chapter(name).Figure, stop, number);

    [Theory]
    [MemberData(nameof(Chapters))]
    public void Every_stop_but_the_one_beside_has_something_to_say(string name) => FigureTruth.IsComplete(Shelf.Chapter(name).Figure);

    [Theory]
    [MemberData(nameof(Chapters))]
    public void A_chapter_is_short_and_speaks_plainly(string name)
    {
        Chapter chapter = Shelf.Chapter(name);
        int before = Words(chapter.Opens);
        Assert.InRange(before, 120, 350);
        Assert.True(Words(chapter.Card) <= 25, $"{name}: the card has {Words(chapter.Card)} words.");
        Assert.NotEmpty(chapter.Sources);
        string[] all = [chapter.Opens, chapter.Follows, chapter.Therapists, chapter.Fearing, chapter.Unsure, chapter.Card, chapter.Idea, .. chapter.Figure.Tells.SelectMany(t => new[] { t.Says, t.Otherwise })];
        Assert.All(all, text => Assert.All(Worn, w => Assert.DoesNotContain(w, text, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("theory", chapter.Opens + chapter.Follows, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void A_thirteen_year_old_can_read_it(string name)
    {
        Chapter chapter = Shelf.Chapter(name);
        foreach ((string part, string text) in new[] { ("the beginning", chapter.Opens), ("what follows", chapter.Follows), ("the path for those who fear depending", chapter.Fearing), ("the doubts", chapter.Unsure) })
        {
            double age = ReadingAge.Of(text);
            Assert.True(age <= 13, $"{name}, {part}: a reading age of {age:0.0}.");
        }
    }

    [Fact]
    public void Chapters_are_numbered_as_their_files() =>
        Assert.All(Shelf.Names.Index(), n => Assert.Equal((n.Index + 1, $"{n.Index + 1:00}"), (Shelf.Chapter(n.Item).Number, n.Item[..2])));

    [Fact]
    public void The_schema_file_is_what_the_tables_write()
    {
        string path = Path.Combine(Shelf.Content, "schemas", "chapter.schema.json");
        if (Environment.GetEnvironmentVariable("HOLDFAST_WRITE_SCHEMAS") == "yes")
        {
            File.WriteAllText(path, ChapterReader.Schema());
        }

        Assert.Equal(ChapterReader.Schema(), File.ReadAllText(path));
    }

    [Theory]
    [InlineData("chapter: x", 1)]
    [InlineData("chapter: [", 2)]
    [InlineData("- 1", 1)]
    public void A_broken_chapter_is_told_with_its_line(string text, int line)
    {
        Parsed<Chapter> parsed = ChapterReader.Read(text, "x", "x.yaml");
        Assert.Null(parsed.Value);
        Assert.Equal(line, parsed.Diagnostics[0].Line);
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
