namespace Holdfast.Figures.Tests;

public class FigureOptionsTests
{
    [Fact]
    public void A_width_or_height_out_of_range_throws_with_its_value()
    {
        Assert.Contains("279", Assert.Throws<ArgumentOutOfRangeException>(() => new FigureOptions { Width = 279 }).Message);
        Assert.Contains("4001", Assert.Throws<ArgumentOutOfRangeException>(() => new FigureOptions { Width = 4001 }).Message);
        Assert.Contains("39", Assert.Throws<ArgumentOutOfRangeException>(() => new CourseFigureOptions { PanelHeight = 39 }).Message);
        Assert.Contains("41", Assert.Throws<ArgumentOutOfRangeException>(() => new ReasonFigureOptions { Most = 41 }).Message);
    }

    [Fact]
    public void The_narrowest_figure_can_be_drawn()
    {
        Assert.Equal(FigureOptions.Narrowest, CourseFigure.Draw(Courses.HalfAYear, new() { Width = FigureOptions.Narrowest }).Width);
    }
}
