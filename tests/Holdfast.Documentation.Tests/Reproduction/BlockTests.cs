namespace Holdfast.Documentation.Tests;

/// <summary>Which blocks of documents are made by running something, and that each of them is known.</summary>
public class BlockTests
{
    private const string Sample = """
        # A page

        <!-- reproduce, hours: holdfast recover --seed 1 -->
        ```text
        a
        b
        ```

        ```
        $ ./holdfast run attuned
        c
        ```

        ```yaml
        <!-- reproduce: holdfast not this -->
        ```

        <!-- reproduce: card table -->
        | x |
        |---|

        Words.

        <!-- reproduce: card words -->
        One line,
        and another.

        <!-- reproduce, minutes: holdfast recover --csv > docs/each.csv -->
        See the file.
        <!-- reproduce: holdfast nothing below -->

        ```sh
        $ duckdb
        ```
        """;

    private static Block[] All { get; } = [.. Files.Repository.Documents().SelectMany(d => BlockReader.Read(d, Files.Read(d)))];

    [Fact]
    public void Fences_tables_paragraphs_and_files_are_found_with_what_makes_them()
    {
        Block[] expected =
        [
            new("page.md", 5, "a\nb", "holdfast recover --seed 1", Cost.Hours),
            new("page.md", 11, "c", "holdfast run attuned", Cost.Seconds),
            new("page.md", 19, "| x |\n|---|", "card table", Cost.Seconds),
            new("page.md", 25, "One line,\nand another.", "card words", Cost.Seconds),
            new("page.md", 28, "", "holdfast recover --csv", Cost.Minutes, "docs/each.csv"),
            new("page.md", 31, "", "holdfast nothing below", Cost.Seconds),
        ];
        Assert.Equal(expected, BlockReader.Read("page.md", Sample));
    }

    [Fact]
    public void A_line_of_a_document_that_looks_like_a_mark_is_one()
    {
        foreach (string document in Files.Repository.Documents())
        {
            string text = Files.Read(document);
            bool inFence = false;
            string[] marks = [.. text.Split('\n').Where(l => (inFence ^= l.StartsWith("```", StringComparison.Ordinal), !inFence && BlockReader.LooksLikeMark(l)).Item2)];
            Assert.Equal(marks.Length, BlockReader.Read(document, text).Count(b => marks.Any(m => m.Contains(b.Makes, StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void Every_mark_names_a_command_or_something_that_is_made()
    {
        Assert.NotEmpty(All);
        Assert.All(All.Where(b => !b.IsOfCommand), b => Assert.Contains(b.Makes, BlockMaker.All.SelectMany(m => m.Parts.Select(p => $"{m.Name} {p}"))));
        Assert.All(All.Where(b => b.Into is null), b => Assert.NotEqual("", b.Printed));
    }

    [Fact]
    public void Everything_that_is_made_for_a_document_stands_in_one_and_once() =>
        Assert.All(BlockMaker.All.SelectMany(m => m.Parts.Select(p => $"{m.Name} {p}")), made => Assert.Single(All, b => b.Makes == made));

    [Fact]
    public void Every_item_has_a_name_of_its_own_and_a_place_and_a_whole_file_has_no_blocks()
    {
        IReadOnlyList<Item> items = ItemList.Of(Files.Repository, (_, _) => "");
        Assert.Equal(items.Count, items.Select(i => i.Name).Distinct().Count());
        Assert.All(items, i => Assert.NotEmpty(i.Places));
        Place[] places = [.. items.SelectMany(i => i.Places)];
        Assert.Empty(places.Where(p => p.IsWholeFile).Select(p => p.File).Intersect(places.Where(p => !p.IsWholeFile).Select(p => p.File)));
        Assert.All(places, p => Assert.True(p.Printed is not null, $"{p.File} is not there."));
    }
}
