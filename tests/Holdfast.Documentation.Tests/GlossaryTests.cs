namespace Holdfast.Documentation.Tests;

public class GlossaryTests
{
    private static readonly HashSet<string> Known = [.. Files.Read("docs/glossary.md").Split('\n').Where(l => l.StartsWith("| **", StringComparison.Ordinal)).Select(l => l.Split("**")[1])];

    public static TheoryData<string> Types =>
        [.. new[] { typeof(Quantity), typeof(Course) }.SelectMany(t => t.Assembly.GetExportedTypes()).Where(t => !t.IsNested).Select(t => t.Name.Split('`')[0])];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_public_type_is_named_with_a_word_of_the_glossary(string type)
    {
        string[] words = Words.Of(type).TrimEnd('1', '4', '6', '8').Split(' ');
        Assert.True(words.Any(w => Known.Contains(w) || Known.Contains(w.TrimEnd('s')) || (w.EndsWith("es", StringComparison.Ordinal) && Known.Contains(w[..^2]))), $"No word of {type} stands in docs/glossary.md.");
    }

    [Fact]
    public void A_word_is_told_once() =>
        Assert.Equal(GlossaryTable.All.Count, GlossaryTable.All.Select(e => e.Word).Distinct().Count());
}
