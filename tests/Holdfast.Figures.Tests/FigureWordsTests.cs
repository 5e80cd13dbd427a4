namespace Holdfast.Figures.Tests;

public class FigureWordsTests
{
    [Theory]
    [InlineData(0.52, 1, ".52")]
    [InlineData(0.5, 1, ".50")]
    [InlineData(1, 1, "1")]
    [InlineData(0.996, 1, "1")]
    [InlineData(0.001, 1, "0")]
    [InlineData(-0.001, 1, "0")]
    [InlineData(-0.12, 1, "−.12")]
    [InlineData(39, 50, "39")]
    [InlineData(2.5, 5, "2.50")]
    [InlineData(0.0012, 0.002, ".0012")]
    [InlineData(double.NaN, 1, "–")]
    public void Numbers_are_short(double value, double scale, string text)
    {
        Assert.Equal(text, FigureWords.English.Number(value, scale));
    }

    [Theory]
    [InlineData(3, "3 days")]
    [InlineData(7, "one week")]
    [InlineData(21, "3 weeks")]
    [InlineData(182, "26 weeks")]
    [InlineData(730, "2 years")]
    [InlineData(548, "18 months")]
    [InlineData(3650, "10 years")]
    public void Lengths_are_told_in_the_unit_that_suits(double days, string text)
    {
        Assert.Equal(text, FigureWords.English.Length(days));
    }

    [Fact]
    public void A_translation_reaches_the_picture()
    {
        FigureWords german = FigureWords.English with
        {
            DecimalMark = ",",
            ChannelNames = new Dictionary<string, string> { ["hope"] = "Hoffnung" },
            Begins = "{0} beginnt bei {1}",
            PanelNames = ["Das Kind", "Der Schmerz", "Was wächst", "Die Hilfe", "Chancen und Zahlen"],
        };
        Figure figure = CourseFigure.Draw(Courses.HalfAYear, new() { Words = german });
        Assert.Contains(Drawn.All(figure, "text"), t => t.Value == "Hoffnung ,61");
        Assert.Contains(Drawn.All(figure, "text"), t => t.Value == "Das Kind");
        Assert.Contains("Hoffnung beginnt bei ,52", figure.Description);
    }

    [Fact]
    public void Every_mode_glyph_and_panel_has_a_word()
    {
        FigureWords words = FigureWords.English;
        Assert.Equal(Enum.GetValues<Mode>().Length, words.ModeNames.Count);
        Assert.Equal(Enum.GetValues<Glyph>().Length, words.GlyphNames.Count);
        Assert.Equal(Enum.GetValues<Glyph>().Length, words.GlyphWords.Count);
        Assert.Equal(Enum.GetValues<Panel>().Length, words.PanelNames.Count);
        Assert.All(words.GlyphNames, name => Assert.NotEmpty(name));
    }
}
