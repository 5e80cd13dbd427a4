using System.Text.RegularExpressions;

namespace Holdfast.Practice.Tests;

/// <summary>What invented clients may not say, and what somebody is told before a hard hour. docs/care.md says why.</summary>
public partial class CareTests
{
    // A hint at despair would have to be asked about at once, and no scene has an answer for that.
    [Fact]
    public void No_client_says_what_a_careful_clinician_would_have_to_ask_about_at_once() =>
        Assert.All(Shelf.Names.SelectMany(n => Said(Shelf.Scene(n)).Select(words => (Scene: n, Words: words))), said =>
            Assert.False(Despair().IsMatch(said.Words), $"{said.Scene}: {said.Words}"));

    [Fact]
    public void A_scene_with_a_death_with_anger_in_the_body_or_with_touch_has_a_note()
    {
        int hard = 0;
        foreach (Scene scene in Shelf.Names.Select(Shelf.Scene))
        {
            bool told = scene.Turns.Any(t => t.Asks == RequestKind.Touch)
                || scene.Turns.SelectMany(t => t.Says).SelectMany(l => new[] { l.Words, l.How }).Append(scene.Moment).Append(scene.About).Any(Hard().IsMatch)
                || scene.Turns.SelectMany(t => t.Answers).Any(a => Touch().IsMatch(a.Words));
            hard += told ? 1 : 0;
            Assert.False(told && scene.Note.Length == 0, $"{scene.Key} is hard, and nothing is said of it before.");
        }

        Assert.True(hard >= 8, $"Only {hard} scenes were found hard.");
    }

    [Fact]
    public void Where_a_hug_is_given_the_feedback_says_whose_it_is_to_allow()
    {
        Answer[] given = [.. Shelf.Names.Select(Shelf.Scene).SelectMany(s => s.Turns).Where(t => t.Asks == RequestKind.Touch).SelectMany(t => t.Answers).Where(a => a.Stance == Stance.Grant)];
        Assert.NotEmpty(given);
        Assert.All(given, a => Assert.All(a.Feedback, f => Assert.Matches("code of ethics.*supervisor", f.Words)));
    }

    [Fact]
    public void Every_client_is_grown_up() =>
        Assert.All(Shelf.Names.Select(n => Shelf.Scene(n).Client), c => Assert.True(c.Age >= 18, $"{c.Name} is {c.Age}."));

    // Nobody reads what is typed, so it has to be said to everybody.
    [Fact]
    public void Whoever_rehearses_something_of_their_own_is_told_when_a_page_is_the_wrong_listener()
    {
        Ladder own = Assert.Single(ChairFolder.Ladders, l => l.Key == "something-else");
        Assert.Contains("do not want to live", own.Note, StringComparison.Ordinal);
        Assert.Contains("“If it is too much now”", own.Note, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Said(Scene scene) =>
    [
        .. scene.Turns.SelectMany(t => t.Says).Concat(scene.Client.Pools.Values.SelectMany(p => p)).SelectMany(l => new[] { l.How, l.Words }),
        .. scene.Turns.SelectMany(t => t.Answers).SelectMany(a => a.Adult.Concat(a.Child)).Select(v => v.Words),
        scene.Client.NeverSays, scene.Client.ComesWith, .. scene.Client.Since.Select(s => s.Says),
    ];

    [GeneratedRegex(@"\b(suicid\w*|kill(ing)? (myself|yourself)|hurt(ing)? myself|cut(ting)? myself|end my life|end it all|(want|wanted|wish) to die|wish I (was|were) dead|better off (without me|dead)|no (point|reason) (in|to) (living|live|go(ing)? on)|if I wasn['’]t (here|there)|not wake up|never wake|I want it to stop|didn['’]t die)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Despair();

    [GeneratedRegex(@"\b((?<!\bnobody (has )?)died|dead|funeral|kick(s|ed)?|hits?|punch\w*|shout(s|ed|ing)?|furious|a hug|hold me)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hard();

    [GeneratedRegex(@"\[[^\]]*\b(hand on (her|his|their)|hug|arm(s)? round)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Touch();
}
