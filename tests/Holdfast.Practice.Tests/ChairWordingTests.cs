using Holdfast.Understand.Tests;

namespace Holdfast.Practice.Tests;

/// <summary>The words of ladders and listener, as somebody ashamed reads them at night.</summary>
public class ChairWordingTests
{
    private const int Oldest = 13;

    // A single line is short, and the measure is rough for it: only long ones are held to it one by one.
    private const int Long = 12;

    private static readonly IReadOnlyList<string> Rungs = [.. ChairFolder.Ladders.SelectMany(l => l.Rungs.Select(r => r.Says).Append(l.Says).Append(l.Note))];

    private static readonly IReadOnlyList<string> Lines = [.. ChairFolder.Listener.Lines.SelectMany(l => new[] { l.Says, l.WentWrong })];

    [Fact]
    public void Words_are_plain_and_nobody_is_cheered() => Assert.All(Rungs.Concat(Lines), text =>
    {
        Assert.DoesNotContain("!", text, StringComparison.Ordinal);
        Assert.All(ShippedSceneTests.Formulas, f => Assert.DoesNotContain(f, text, StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void Nobody_is_praised() => Assert.All(Lines, text => Assert.All(
        ["brave", "proud", "courage", "well said", "good for you", "strong of you"],
        word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase)));

    // The listener must not seem to have seen, heard or read what the person did or wrote.
    [Fact]
    public void No_line_is_about_how_it_was_said() => Assert.All(Lines, text => Assert.All(
        ["your voice", "your face", "you look", "you wrote", "you typed", "your hands", "crying", "tears"],
        word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void A_thirteen_year_old_can_read_it()
    {
        Assert.All([string.Join("\n\n", Rungs), string.Join("\n\n", Lines), .. Rungs.Concat(Lines).Where(t => t.Split(' ').Length >= Long)], text =>
        {
            double age = ReadingAge.Of(text);
            Assert.True(age <= Oldest, $"A reading age of {age:0.0}: {text[..Math.Min(100, text.Length)]}");
        });
    }

    [Fact]
    public void Files_name_their_schema()
    {
        Assert.StartsWith("# yaml-language-server: $schema=../schemas/ladders.schema.json\n", ChairFolder.Text("ladders"), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=../schemas/listener.schema.json\n", ChairFolder.Text("listener"), StringComparison.Ordinal);
    }
}
