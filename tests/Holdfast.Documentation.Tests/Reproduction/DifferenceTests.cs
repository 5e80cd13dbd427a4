namespace Holdfast.Documentation.Tests;

public class DifferenceTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", "")]
    [InlineData("a\nb\nc", "a\nB\nc", "11:b>B")]
    [InlineData("a\nb\nc\nd", "A\nb\nC\nD", "10:a>A 12:c,d>C,D")]
    [InlineData("a\nb\nc", "a\nc", "11:b>")]
    [InlineData("a\nc", "a\nb\nb\nc", "11:>b,b")]
    [InlineData("a\na\na", "a\na", "12:a>")]
    [InlineData("", "a", "10:>a")]
    [InlineData(null, "a\nb", "10:>a,b")]
    public void Lines_that_differ_are_named_with_their_number(string? printed, string rebuilt, string expected)
    {
        IReadOnlyList<Difference> found = Difference.Between(new("x.md", 10, printed, IsWholeFile: false), rebuilt);
        Assert.Equal(expected, string.Join(' ', found.Select(d => $"{d.Line}:{string.Join(',', d.Printed)}>{string.Join(',', d.Rebuilt)}")));
    }

    [Fact]
    public void What_was_rebuilt_is_put_where_it_stands_and_nothing_else_is_touched()
    {
        string folder = Directory.CreateTempSubdirectory("holdfast-rebuilt-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "x.md"), "one\ntwo\nthree\nfour\nfive\n");
            RebuiltDocuments documents = new(new(folder, folder));
            documents.Add(Of("x.md", 2, "two"), ["2a\n2b"]);
            File.WriteAllText(Path.Combine(folder, "x.md"), "changed since");
            documents.Add(Of("x.md", 4, "four\nfive"), ["4"]);
            documents.Add(new("w", "", Cost.Seconds, [new("whole.csv", 1, null, IsWholeFile: true)], _ => []), ["all of it\n"]);
            Assert.Equal([new("whole.csv", "all of it\n"), new("x.md", "one\n2a\n2b\nthree\n4\n")], documents.Pages());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        static Item Of(string file, int line, string printed) => new("i", "", Cost.Seconds, [new(file, line, printed, IsWholeFile: false)], _ => []);
    }
}
