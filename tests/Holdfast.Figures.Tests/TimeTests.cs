namespace Holdfast.Figures.Tests;

public class TimeTests
{
    [Fact]
    public void A_tick_comes_back_from_its_place()
    {
        Gen.Select(Gen.Int[1, 15000], Gen.Double[1, 1500], Gen.Double[0, 1]).Sample((ticks, width, share) =>
        {
            Scale scale = new(30, 30 + width, ticks, 0.25);
            int tick = (int)(share * ticks);
            Assert.Equal(tick, scale.Tick(scale.X(tick)));
        });
    }

    [Fact]
    public void Places_outside_belong_to_the_nearest_end()
    {
        Scale scale = new(30, 130, 100, 0.25);
        Assert.Equal(0, scale.Tick(-5));
        Assert.Equal(100, scale.Tick(500));
        Assert.Equal(130, scale.X(101));
        Assert.Equal(30, scale.XOfDay(-1));
        Assert.Equal(80, scale.XOfDay(12.5));
    }

    [Fact]
    public void The_axis_has_room_for_every_number_from_four_weeks_to_ten_years()
    {
        Gen.Select(Gen.Int[28, 3650], Gen.Double[240, 1400]).Sample((days, pixels) =>
        {
            TimeAxis axis = TimeAxis.Of(days, pixels);
            double apart = axis.Every * axis.DaysPerUnit * pixels / days;
            Assert.True(apart >= 34);
            Assert.InRange(axis.Count, 1, 60);
            Assert.True(axis.DayOf(axis.Count) <= days + 1e-6);
        });
    }

    [Theory]
    [InlineData(28, "week")]
    [InlineData(300, "week")]
    [InlineData(365, "month")]
    [InlineData(1095, "month")]
    [InlineData(3650, "year")]
    public void Courses_are_told_in_the_unit_that_suits_their_length(int days, string unit)
    {
        Assert.Equal(unit + " 1", FigureWords.English.Moment(0, TimeAxis.UnitOf(days)));
    }

    [Fact]
    public void A_stretch_between_two_ticks_begins_with_the_earlier()
    {
        Assert.Equal(new TickRange(3, 9), TickRange.Between(9, 3));
        Assert.Equal(new TickRange(3, 9), TickRange.Between(3, 9));
    }
}
