namespace Holdfast.Practice.Tests;

/// <summary>The ladders and the listener in German: another wording of the same, so that what was kept in one language fits in the other.</summary>
public class GermanChairTests
{
    private const string First = "Da ist etwas, und ich weiß nicht, wie ich es sagen soll.", NotTheTelling = "Am Sagen lag es nicht";
    private const int MostWords = 30;

    private static readonly IReadOnlyList<Ladder> Ladders = Whole(LadderReader.Read(Text("ladders"), "ladders.yaml"));

    private static readonly IReadOnlyList<ListenerLine> Lines = Whole(ListenerReader.Read(Text("listener"), "listener.yaml", Ladders)).Lines;

    private static readonly IReadOnlyList<string> Words =
        [.. Ladders.SelectMany(l => l.Rungs.Select(r => r.Says).Append(l.Says).Append(l.Note)), .. Lines.SelectMany(l => new[] { l.Says, l.WentWrong })];

    [Fact]
    public void The_ladders_are_the_same_in_the_same_order_with_as_many_rungs_of_each_kind()
    {
        Assert.Equal(ChairFolder.Ladders.Select(l => l.Key), Ladders.Select(l => l.Key));
        Assert.All(ChairFolder.Ladders.Zip(Ladders), p =>
        {
            Assert.Equal(p.First.Rungs.Select(r => r.Kind), p.Second.Rungs.Select(r => r.Kind));
            Assert.Equal(p.First.Note.Length > 0, p.Second.Note.Length > 0);
        });
    }

    [Fact]
    public void Every_ladder_begins_with_the_same_sentence_and_says_nothing_twice() => Assert.All(Ladders, ladder =>
    {
        Assert.Equal(First, ladder.Rungs[0].Says);
        Assert.Equal(ladder.Rungs.Count, ladder.Rungs.Select(r => r.Says).Distinct().Count());
    });

    [Fact]
    public void Each_line_answers_the_same_ladders_in_the_same_manner_as_the_English_one_in_its_place()
    {
        Assert.Equal(ChairFolder.Listener.Lines.Select(Place), Lines.Select(Place));
        Assert.Equal(Lines.Count, Lines.Select(l => l.Says).Distinct().Count());
    }

    [Fact]
    public void After_a_bad_answer_and_only_then_one_line_says_what_went_wrong_and_that_it_was_not_the_telling() => Assert.All(Lines, line =>
    {
        Assert.Equal(line.Manner == ListenerManner.Badly, line.WentWrong.Length > 0);
        if (line.WentWrong.Length > 0)
        {
            Assert.Contains(NotTheTelling, line.WentWrong, StringComparison.Ordinal);
            Assert.False(line.WentWrong.StartsWith(NotTheTelling, StringComparison.Ordinal), line.WentWrong);
            Assert.DoesNotContain('\n', line.WentWrong);
            Assert.True(line.WentWrong.Split(' ').Length <= MostWords, line.WentWrong);
        }
    });

    [Fact]
    public void What_went_wrong_is_said_once_for_each_bad_answer()
    {
        string[] wrong = [.. Lines.Select(l => l.WentWrong).Where(w => w.Length > 0)];
        Assert.Equal(wrong.Length, wrong.Distinct().Count());
    }

    [Fact]
    public void Nothing_is_left_in_English()
    {
        HashSet<string> english = [.. ChairFolder.Ladders.SelectMany(l => l.Rungs.Select(r => r.Says).Append(l.Says)), .. ChairFolder.Listener.Lines.SelectMany(l => new[] { l.Says, l.WentWrong }).Where(w => w.Length > 0)];
        Assert.DoesNotContain(Words, english.Contains);
    }

    [Fact]
    public void Words_are_plain_and_nobody_is_cheered_or_praised() => Assert.All(Words, text =>
    {
        Assert.DoesNotContain("!", text, StringComparison.Ordinal);
        Assert.All(
            ["mutig", "tapfer", "stolz", "stark von", "toll", "achtsam", "loslassen", "Prozess", "Raum halten", "einfach", "natürlich"],
            word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    });

    // The listener must not seem to have seen, heard or read what the person did or wrote.
    [Fact]
    public void No_line_is_about_how_it_was_said() => Assert.All(Lines, line => Assert.All(
        ["Ihre Stimme", "Ihr Gesicht", "Ihre Hände", "Sie sehen aus", "geschrieben", "getippt", "Tränen"],
        word => Assert.DoesNotContain(word, line.Says + line.WentWrong, StringComparison.OrdinalIgnoreCase)));

    // Nobody reads what is typed, so it has to be said to everybody.
    [Fact]
    public void Whoever_rehearses_something_of_their_own_is_told_in_German_too_when_a_page_is_the_wrong_listener()
    {
        string note = Assert.Single(Ladders, l => l.Key == "something-else").Note;
        Assert.Contains("nicht mehr leben willst", note, StringComparison.Ordinal);
        Assert.Contains("„Wenn es gerade zu viel ist“", note, StringComparison.Ordinal);
    }

    // In the room they say "Sie" to each other; the page says "du" to its reader.
    [Fact]
    public void The_room_says_Sie_and_the_page_says_du()
    {
        string[] du = ["du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines"], sie = ["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer"];
        Assert.All(Ladders.SelectMany(l => l.Rungs.Select(r => r.Says).Append(l.Says)).Concat(Lines.Select(l => l.Says)), text => Assert.Empty(Each(text).Select(w => w.ToLowerInvariant()).Intersect(du)));
        Assert.All(Lines.Where(l => l.WentWrong.Length > 0), line => Assert.Empty(Each(line.WentWrong).Intersect(sie)));
    }

    [Fact]
    public void Files_name_their_schema() => Assert.All(["ladders", "listener"], name =>
        Assert.StartsWith($"# yaml-language-server: $schema=../../schemas/{name}.schema.json\n", Text(name), StringComparison.Ordinal));

    private static string Place(ListenerLine line) => $"{line.Manner}, {line.Kind}, to {string.Join(" ", line.Ladders)}";

    private static IEnumerable<string> Each(string text) => text.Split([' ', '.', ',', ':', '?'], StringSplitOptions.RemoveEmptyEntries);

    private static string Text(string name) => File.ReadAllText(Path.Combine(Shelf.Content, "de", "chair", name + ".yaml"));

    private static T Whole<T>(Parsed<T> parsed)
        where T : class => parsed.Value ?? throw new InvalidOperationException(string.Join("\n", parsed.Diagnostics));
}
