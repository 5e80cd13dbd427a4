namespace Holdfast.Understand.Tests;

/// <summary>docs/authoring.md tells all of chapters and questions.</summary>
public class ManualTests
{
    private static readonly string Manual = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Shelf.Content)!, "docs", "authoring.md"));

    public static TheoryData<string> Told =>
    [
        .. ChapterForm.Form.Keys.Concat(QuestionForm.Form.Keys)
            .Concat(FigureForm.Form.Keys)
            .Concat(FigureForm.Form.Keys.SelectMany(k => k.Holds.Forms).SelectMany(f => f.Keys))
            .Select(k => k.Name).Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Told))]
    public void Every_key_stands_in_the_manual(string word) => Assert.Contains($"`{word}`", Manual, StringComparison.Ordinal);
}
