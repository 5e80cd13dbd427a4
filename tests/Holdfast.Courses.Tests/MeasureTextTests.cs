namespace Holdfast.Courses.Tests;

public class MeasureTextTests
{
    private static readonly Course Year = CourseReader.Read("course: A year\nlasts: 52 weeks\nhelper: { name: Jonas }\n", "year.yaml").Value!;

    [Theory]
    [InlineData("hope, at week 8", "hope at week 8")]
    [InlineData("hope, at week 8", "  Hope ,  at   week 8 ")]
    [InlineData("hidden hope, mean week 4 to week 8", "hidden_hope mean week 4 to 8")]
    [InlineData("safe self, max", "safe-self max")]
    [InlineData("self-compassion, change", "self compassion change")]
    [InlineData("self-compassion, change", "self-compassion, change")]
    [InlineData("grief work, sum week 0 to week 52", "grief work sum")]
    [InlineData("guard, first above 0.6", "guard first above 60%")]
    [InlineData("requests, peak day", "requests peak day week 0 to 52")]
    [InlineData("hope, mean week 0 to week 52", "hope")]
    [InlineData("hope, week 3 to week 8", "hope week 3 to week 8")]
    public void A_measure_reads_with_its_comma_and_without(string one, string other)
    {
        Assert.Null(MeasureText.Read(one, Year, out Probe? with));
        Assert.Null(MeasureText.Read(other, Year, out Probe? without));
        Assert.NotNull(with);
        Assert.Equal(with, without);
    }

    [Theory]
    [InlineData("hopes at week 8", "there is no curve 'hopes'. Did you mean 'hope'? There are: attachment, ")]
    [InlineData("hopes, at week 8", "there is no curve 'hopes'. Did you mean 'hope'?")]
    [InlineData("at week 8", "there is no curve 'at week 8'. ")]
    [InlineData("hope, att week 8", "'att week 8' is nothing that can be taken of hope. Write a curve and what is taken of it")]
    [InlineData("hope at", "'at' is nothing that can be taken of hope. ")]
    [InlineData("hope first above", "'first above' is nothing that can be taken of hope. ")]
    [InlineData("hope at week 8 - hope at week 0", "nothing that can be taken of hope")]
    [InlineData("hope + 0.1", "'+ 0.1' is nothing that can be taken of hope")]
    [InlineData("hope, at week 80", "cannot be taken of 'A year'. This window of time does not fit. Found: week 80 to week 80. Allowed: a window within week 0 to week 52.")]
    [InlineData("hope, mean week 8 to week 4", "Found: week 8 to week 4.")]
    [InlineData("hope in attuned, at week 8", "names a course; the course is given already. Leave 'in attuned' out: write a curve")]
    [InlineData("", "A measure was left empty. Write a curve")]
    [InlineData(" , at week 8", "it names no curve. There are: ")]
    public void What_is_no_measure_is_told_with_what_is_wrong_and_how_to_write_it(string text, string told)
    {
        string? fault = MeasureText.Read(text, Year, out Probe? probe);
        Assert.Null(probe);
        Assert.Contains(told, fault, StringComparison.Ordinal);
        Assert.Contains(text.Trim(), fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_words_are_a_measure_or_have_a_fault()
    {
        Mutator mutator = new(["hope, at week 8", "safe self mean week 4 to 8", "guard, first above 60%", "grief work sum week 0 to week 52"], 7);
        int read = 0;
        for (int i = 0; i < 2000; i++)
        {
            string text = mutator.Next();
            bool faultless = MeasureText.Read(text, Year, out Probe? probe) is null;
            Assert.True(faultless == (probe is not null), text);
            read += faultless ? 1 : 0;
        }

        Assert.InRange(read, 20, 1900);
    }

    [Fact]
    public void A_file_that_forgets_the_comma_is_told_where_it_belongs()
    {
        Parsed<Phenomenon> read = PhenomenonReader.Read(
            "phenomenon: P1\nsays: Nothing.\nclaims: [C1]\ncourses: { one: { lasts: 20 weeks, helpers: [] } }\nexpect:\n  - { says: less, left: wound in one at week 8, must: be below, right: 1 }\n", "p.yaml");
        Diagnostic found = Assert.Single(read.Diagnostics);
        Assert.Equal("HF0403", found.Code);
        Assert.Equal("Put a comma after the course: 'wound in one, at week 8'.", found.Advice);
    }
}
