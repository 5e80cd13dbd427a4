namespace Holdfast.Practice.Tests;

/// <summary>docs/authoring.md tells the whole language.</summary>
public class ManualTests
{
    private static readonly string Manual = File.ReadAllText(Path.Combine(Shelf.Root, "docs", "authoring.md"));

    public static TheoryData<string> Told =>
    [
        .. SceneForm.Form.Keys.Concat(ClientForm.Form.Keys).Concat(SceneForm.AnswerForm.Keys).Select(k => k.Name)
            .Concat(SceneForm.Turns.Holds.Forms.SelectMany(f => f.Keys).Select(k => k.Name))
            .Concat(SceneForm.Tests.Holds.Forms.SelectMany(f => f.Keys).Select(k => k.Name))
            .Concat(ClientForm.Voice.Holds.Forms.SelectMany(f => f.Keys).Select(k => k.Name))
            .Concat(ClientForm.Since.Holds.Forms.SelectMany(f => f.Keys).Select(k => k.Name))
            .Concat(LadderForm.Ladders.Holds.Forms.SelectMany(f => f.Keys).Select(k => k.Name))
            .Concat(ListenerForm.Manners.Select(k => k.Name))
            .Concat(ListenerForm.Kinds.SelectMany(k => k.Holds.Forms).SelectMany(f => f.Keys).Select(k => k.Name))
            .Concat(Stances.All.Select(s => s.Word))
            .Concat(Enum.GetValues<Heard>().Select(h => Words.Of(h)))
            .Concat(Enum.GetValues<Skill>().Select(h => Words.Of(h)))
            .Concat(Enum.GetValues<Rides>().Select(h => Words.Of(h)))
            .Concat(Enum.GetValues<HourPlace>().Select(h => Words.Of(h)))
            .Concat(Enum.GetValues<Mode>().Select(h => Words.Of(h)))
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Told))]
    public void Every_key_and_every_word_stands_in_the_manual(string word) => Assert.Contains($"`{word}`", Manual, StringComparison.Ordinal);
}
