using System.Globalization;
using System.Text.RegularExpressions;

namespace Holdfast.Documentation.Tests;

/// <summary>Per cents that sentences tell stand in a block of the same page, where they are held to a run; or it is known why not.</summary>
public partial class ProseTests
{
    private static readonly Dictionary<string, string[]> NotOfARun = new()
    {
        // What an interval is called.
        ["docs/inference.md"] = ["90%", "95%"],

        // The literature, and what was seen while the model was tuned, with numbers that it no longer has.
        ["docs/model-card.md"] = ["95%", "19.7%", "89.7%", "3%", "4%"],
    };

    public static TheoryData<string> Pages => [.. Files.Repository.Documents().Where(d => BlockReader.Read(d, Files.Read(d)).Count > 0)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_per_cent_in_a_sentence_stands_in_a_block_of_the_page(string page)
    {
        string text = Files.Read(page);
        IReadOnlyList<Block> blocks = BlockReader.Read(page, text);
        double[] printed = [.. blocks.SelectMany(b => PerCent().Matches(b.Printed)).Select(m => Value(m.Value))];
        string prose = InlineCode().Replace(Fence().Replace(blocks.Aggregate(text, (t, b) => b.Printed.Length > 0 ? t.Replace(b.Printed, "", StringComparison.Ordinal) : t), ""), "");
        string[] known = NotOfARun.GetValueOrDefault(page, []);
        foreach (string told in PerCent().Matches(prose).Select(m => m.Value).Where(t => !known.Contains(t)))
        {
            int digits = told.Contains('.', StringComparison.Ordinal) ? told.Length - told.IndexOf('.', StringComparison.Ordinal) - 2 : 0;
            Assert.True(
                printed.Any(p => Math.Round(p, digits, MidpointRounding.AwayFromZero) == Value(told)),
                $"{page} says {told} in a sentence, and no block of it that is rebuilt does. Mark what says it (docs/reproducing.md), or leave it to the block.");
        }
    }

    private static double Value(string perCent) => double.Parse(perCent.TrimEnd('%'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(\.\d+)?%")]
    private static partial Regex PerCent();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"`[^`\n]*`")]
    private static partial Regex InlineCode();
}
