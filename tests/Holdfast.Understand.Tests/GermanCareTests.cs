using System.Text.RegularExpressions;

namespace Holdfast.Understand.Tests;

/// <summary>The sentences that keep a text from harming anybody, in German too. docs/care.md says why.</summary>
public partial class GermanCareTests
{
    private const string German = "de", Help = "„Wenn es gerade zu viel ist“";

    public static TheoryData<string> Chapters => [.. Leaf.Names(German, Leaf.Chapters)];

    public static TheoryData<string> Questions => [.. Leaf.Names(German, Leaf.Questions)];

    [Theory]
    [InlineData("01-why-it-is-so-strong", "Das Kind ist ein Bild")]
    [InlineData("01-why-it-is-so-strong", "deiner Therapeutin, deinem Therapeuten oder einer Ärztin")]
    [InlineData("02-hope-that-hides", Help)]
    [InlineData("02-hope-that-hides", "einer Ärztin oder einem Arzt davon zu erzählen")]
    [InlineData("03-what-a-test-asks", "lesen nachts keine Nachrichten")]
    [InlineData("03-what-a-test-asks", Help)]
    [InlineData("05-two-facts", "Das kann man melden, bei der Kammer oder beim Berufsverband")]
    [InlineData("06-worse-before-better", "Wenn du ans Sterben denkst")]
    [InlineData("06-worse-before-better", "wenn du Angst hast vor dem Menschen, der helfen soll")]
    [InlineData("06-worse-before-better", Help)]
    [InlineData("06-worse-before-better", "es kann dir trotzdem schaden")]
    [InlineData("06-worse-before-better", "keinen Schaden zeichnen, der bleibt")]
    [InlineData("09-telling", "nicht jedem kann man es gefahrlos sagen")]
    [InlineData("09-telling", "Es zu sagen war nicht falsch")]
    [InlineData("10-less-and-the-end", "Ob jemand bleiben oder gehen soll, kann eine Theorie nicht wissen")]
    [InlineData("10-less-and-the-end", "kann man melden, bei der Kammer oder beim Berufsverband")]
    [InlineData("10-less-and-the-end", "ist kein Maß für dich")]
    public void What_can_be_taken_the_wrong_way_is_named_in_the_German_chapter_too(string name, string words) =>
        Assert.Contains(words, Said(Leaf.Chapters, name, "what follows", "the doubts"), StringComparison.Ordinal);

    [Theory]
    [InlineData("06-worse-before-better", "Wenn du ans Sterben denkst")]
    [InlineData("06-worse-before-better", Help)]
    [InlineData("07-breaks-and-weekends", Help)]
    [InlineData("09-telling", "bis morgen früh so stehen bleiben")]
    [InlineData("10-less-and-the-end", Help)]
    public void What_protects_somebody_tonight_stands_before_the_doubts_in_German_too(string name, string words) =>
        Assert.Contains(words, Said(Leaf.Chapters, name, "what follows"), StringComparison.Ordinal);

    // A card is carried about without its chapter.
    [Theory]
    [MemberData(nameof(Chapters))]
    public void A_German_card_claims_nothing_of_other_people_and_promises_nothing(string name) =>
        Assert.DoesNotMatch(Certain(), Leaf.Read(German, Leaf.Chapters, name).Card);

    [Theory]
    [MemberData(nameof(QuestionTests.Dangerous), MemberType = typeof(QuestionTests))]
    public void What_can_touch_danger_says_in_German_where_there_is_help(string name) =>
        Assert.Contains(Help, Said(Leaf.Questions, name, "the reasons", "what is unknown"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(QuestionTests.Wrongs), MemberType = typeof(QuestionTests))]
    public void What_can_touch_a_therapists_wrongdoing_says_in_German_that_it_can_be_reported(string name) =>
        Assert.Matches("(Kammer oder beim Berufsverband melden|melden, bei der Kammer oder beim Berufsverband)", Said(Leaf.Questions, name, "the reasons", "what is unknown"));

    [Theory]
    [MemberData(nameof(Questions))]
    public void It_never_says_in_German_to_stay_or_to_leave_and_the_theory_speaks_as_a_theory(string name)
    {
        Assert.DoesNotMatch(Advice(), Said(Leaf.Questions, name, "the answer", "the reasons", "what is unknown"));
        Assert.Contains("dieser Theorie", Said(Leaf.Questions, name, "the answer", "the reasons"), StringComparison.Ordinal);
    }

    private static string Said(string kind, string name, params string[] parts) =>
        Spaces().Replace(string.Join(" ", Leaf.Read(German, kind, name).Parts.Where(p => parts.Contains(p.Part)).Select(p => p.Text)), " ");

    [GeneratedRegex(@"\b(dieser Mensch|(er|sie) (ist|sind|hält|wird|werden|horcht)|es wird|(?<!für )immer|niemals|nie|gestorben|bestimmt)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Certain();

    [GeneratedRegex(@"\b(du (solltest|sollst|musst)|am besten|besser,? du|du kannst nur) (nicht )?(\w+ ){0,3}(bleib|geh|kündig|aufhör|beend|wechsel)\w*|\b(bleib|geh|hör auf|wechsle|verlass)\b(?= (bei|zu|von|weg|deine))", RegexOptions.IgnoreCase)]
    private static partial Regex Advice();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
