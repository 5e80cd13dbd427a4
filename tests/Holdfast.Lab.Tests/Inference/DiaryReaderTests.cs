namespace Holdfast.Lab.Tests;

public class DiaryReaderTests
{
    [Theory]
    [InlineData("", "HF0801", 1)]
    [InlineData("day,hope\n", "HF0801", 1)]
    [InlineData("date,hope\n1,4\n", "HF0802", 1)]
    [InlineData("day,happiness\n1,4\n", "HF0803", 1)]
    [InlineData("day,hope,hope\n1,4,4\n", "HF0803", 1)]
    [InlineData("day,requests\n1,4\n", "HF0803", 1)]
    [InlineData("day\n1\n", "HF0803", 1)]
    [InlineData("day,hope\n2,4\n2,5\n", "HF0804", 3)]
    [InlineData("day,hope\nMonday,5\n", "HF0804", 2)]
    [InlineData("day,hope\n0,5\n", "HF0804", 2)]
    [InlineData("day,hope,longing\n1,4\n", "HF0805", 2)]
    [InlineData("day,hope\n1,11\n", "HF0806", 2)]
    [InlineData("day,hope\n1,4.5\n", "HF0806", 2)]
    [InlineData("day,hope\n1,-1\n", "HF0806", 2)]
    public void What_cannot_be_read_is_a_diagnostic_in_its_line(string text, string code, int line)
    {
        (Diary? diary, IReadOnlyList<Diagnostic> found) = DiaryReader.Read(text, "diary.csv");
        Assert.Null(diary);
        Diagnostic one = Assert.Single(found);
        Assert.Equal((code, line), (one.Code, one.Line));
        Assert.Contains(DiaryDiagnostics.All, k => k.Code == code && k.Says == one.Says);
    }

    [Fact]
    public void Notes_empty_cells_and_missing_days_are_read()
    {
        (Diary? diary, IReadOnlyList<Diagnostic> found) = DiaryReader.Read("# mine\r\nday, hidden_hope ,ache\r\n\r\n2,3,\r\n5,,10\r\n", "diary.csv", 9);
        Assert.Empty(found);
        Assert.Equal([Quantity.HiddenHope, Outcome.Ache], diary!.Channels);
        Assert.Equal(9, diary.Days);
        Assert.Equal([2, 5], diary.CheckIns.Select(c => c.Day));
        Assert.Equal(new int?[] { 3, null, null, 10 }, diary.CheckIns.SelectMany(c => c.Answers));
    }

    [Fact]
    public void Any_text_is_read_or_has_diagnostics() => Gen.OneOf(
        Gen.String[Gen.Char["day,hopelonging0123456789\n\r#- "], 0, 80],
        Gen.String[Gen.Char["0123456789,\n"], 0, 60].Select(s => "day,hope,longing\n" + s)).Sample(text =>
    {
        (Diary? diary, IReadOnlyList<Diagnostic> found) = DiaryReader.Read(text, "diary.csv");
        Assert.Equal(diary is null, found.Count > 0);
        if (diary is not null)
        {
            (Diary? again, _) = DiaryReader.Read(DiaryReader.Write(diary), "diary.csv");
            Assert.Equal(diary.CheckIns.SelectMany(c => c.Answers), again!.CheckIns.SelectMany(c => c.Answers));
        }
    });

    [Fact]
    public void The_diary_that_comes_with_Holdfast_reads()
    {
        (Diary? diary, IReadOnlyList<Diagnostic> found) = DiaryReader.Read(File.ReadAllText(Path.Combine(Shelf.Content, "diaries", "invented.csv")), "invented.csv");
        Assert.Empty(found);
        Assert.Equal(Diary.Usual, diary!.Channels);
        Assert.InRange(diary.CheckIns.Count, 30, 50);
    }
}
