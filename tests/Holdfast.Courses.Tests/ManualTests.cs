namespace Holdfast.Courses.Tests;

/// <summary>docs/courses.md tells the whole language, and its examples work.</summary>
public class ManualTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "courses.md");

    public static TheoryData<int> Examples => [.. Block.Of(Path).Where(b => b.Language == "yaml" && b.Info != "yaml refused").Select(b => b.Line)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_example_is_read_without_a_diagnostic(int line)
    {
        Block block = Block.Of(Path).Single(b => b.Line == line);
        IReadOnlyList<Diagnostic> diagnostics = block.Text.StartsWith("phenomenon:", StringComparison.Ordinal)
            ? PhenomenonReader.Read(block.Text, block.Document, Repository.Resolve).Diagnostics
            : CourseReader.Read(Whole(block), block.Document, Repository.Resolve).Diagnostics;
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void The_refused_example_is_refused_in_the_words_of_the_manual()
    {
        IReadOnlyList<Block> blocks = Block.Of(Path);
        int refused = blocks.ToList().FindIndex(b => b.Info == "yaml refused");
        Assert.Equal(blocks[refused + 1].Text, string.Concat(CourseReader.Read(blocks[refused].Text, "note.yaml").Diagnostics.Select(d => d + "\n")));
    }

    [Fact]
    public void Every_key_and_every_word_stands_in_the_manual()
    {
        string manual = File.ReadAllText(Path);
        IEnumerable<string> keys = CourseSchema.Reachable(PhenomenonForm.Form).Values.SelectMany(f => f.Keys).Select(k => k.Name);
        IEnumerable<string> words = Vocabulary.Deeds.Select(a => a.Word)
            .Concat(Vocabulary.Habits.Select(h => h.Word))
            .Concat(Vocabulary.Endings.Select(e => e.Word))
            .Concat(Vocabulary.Contacts.Select(c => c.Word))
            .Concat(Vocabulary.Parties.Select(p => p.Word))
            .Concat(Vocabulary.Outcomes.Select(o => o.Word));
        Assert.All(keys.Concat(words).Distinct(), w => Assert.Contains($"`{w}`", manual, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_example_course_is_listed_and_no_other() => Assert.Equal(
        new CourseFolder(Repository.CoursesFolder).Names,
        File.ReadAllLines(Path).SkipWhile(l => l != "## The examples").Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('`')[1]).Order(StringComparer.Ordinal));

    private static string Whole(Block block)
    {
        string indented = string.Concat(block.Text.TrimEnd('\n').Split('\n').Select(l => "  " + l + "\n"));
        const string Head = "course: An example\nlasts: 3 years\n";
        return block.Info switch
        {
            "yaml" => block.Text,
            "yaml helper-part" => $"{Head}helper:\n{indented}",
            "yaml happens-part" => $"{Head}helper: {{ name: Jonas }}\nhappens:\n{indented}",
            _ => throw new InvalidOperationException($"{block.Document}, line {block.Line}: '{block.Info}' is no kind of example."),
        };
    }
}
