namespace Holdfast.Figures.Tests;

public class PaletteTests
{
    private static readonly Palette[] Both = [Palette.Light, Palette.Dark];

    [Fact]
    public void Contrast_of_black_and_white_is_twenty_one()
    {
        Assert.Equal(21, Contrast.Ratio("#000000", "#ffffff"), 9);
        Assert.Equal(1, Contrast.Ratio("#767676", "#767676"), 9);
        Assert.Equal(4.54, Contrast.Ratio("#767676", "#ffffff"), 2);
    }

    [Fact]
    public void Text_can_be_read_on_paper_and_on_shade()
    {
        foreach (Palette palette in Both)
        {
            foreach (Tone ground in (Tone[])[Tone.Paper, Tone.Shade])
            {
                Assert.True(Contrast.Ratio(palette[Tone.Ink], palette[ground]) >= 7);
                Assert.True(Contrast.Ratio(palette[Tone.Muted], palette[ground]) >= 4.5);
                Assert.True(Contrast.Ratio(palette[Tone.Accent], palette[ground]) >= 4.5);
            }
        }
    }

    [Fact]
    public void Text_can_be_read_on_the_tint_of_a_chosen_stretch()
    {
        foreach (Palette palette in Both)
        {
            string tint = Mix(palette[Tone.Accent], palette[Tone.Paper], 0.11);
            Assert.True(Contrast.Ratio(palette[Tone.Ink], tint) >= 7);
            Assert.True(Contrast.Ratio(palette[Tone.Muted], tint) >= 4.5);
        }
    }

    [Fact]
    public void Lines_can_be_seen_on_paper_and_on_shade()
    {
        foreach (Palette palette in Both)
        {
            foreach (Tone line in (Tone[])[Tone.Ink, Tone.Accent, Tone.Line])
            {
                Assert.True(Contrast.Ratio(palette[line], palette[Tone.Paper]) >= 3);
                Assert.True(Contrast.Ratio(palette[line], palette[Tone.Shade]) >= 3);
            }
        }
    }

    [Fact]
    public void Words_on_the_ribbon_can_be_read()
    {
        foreach (Palette palette in Both)
        {
            foreach (Mode mode in Enum.GetValues<Mode>())
            {
                Assert.True(Contrast.Ratio(palette[Palette.WordsOn(mode)], palette[Palette.ToneOf(mode)]) >= 4.5, $"{mode}");
            }
        }
    }

    [Fact]
    public void Every_tone_has_a_custom_property_that_falls_back_on_light()
    {
        foreach (Tone tone in Enum.GetValues<Tone>())
        {
            Assert.Equal($"var({Palette.PropertyOf(tone)},{Palette.Light[tone]})", Palette.Inherit[tone]);
            Assert.Contains($"{Palette.PropertyOf(tone)}:{Palette.Dark[tone]};", Palette.Dark.Declarations());
        }

        Assert.Throws<InvalidOperationException>(Palette.Inherit.Declarations);
    }

    private static string Mix(string over, string under, double opacity)
    {
        int Part(string c, int from) => Convert.ToInt32(c.Substring(from, 2), 16);
        string mixed = "#";
        foreach (int from in (int[])[1, 3, 5])
        {
            mixed += ((int)Math.Round((Part(over, from) * opacity) + (Part(under, from) * (1 - opacity)))).ToString("x2");
        }

        return mixed;
    }
}
