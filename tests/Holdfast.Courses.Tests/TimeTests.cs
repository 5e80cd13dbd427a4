namespace Holdfast.Courses.Tests;

/// <summary>Lengths of time, moments and rhythms.</summary>
public class TimeTests
{
    [Theory]
    [InlineData("3 weeks", 504)]
    [InlineData("1 week", 168)]
    [InlineData("a week", 168)]
    [InlineData("an hour", 1)]
    [InlineData("10 days", 240)]
    [InlineData("6 hours", 6)]
    [InlineData("2 months", 1460)]
    [InlineData("1 year", 8760)]
    [InlineData("1.5 weeks", 252)]
    [InlineData("1 year and 6 months", 13140)]
    [InlineData("0.5 days", 12)]
    public void A_length_is_a_number_and_a_unit(string text, int hours)
    {
        Assert.Null(TimeText.Length(text, out Duration value));
        Assert.Equal(hours, value.Hours);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("weeks")]
    [InlineData("three weeks")]
    [InlineData("3 wks")]
    [InlineData("3weeks")]
    [InlineData("3 Weeks")]
    [InlineData("-3 weeks")]
    [InlineData("1e3 weeks")]
    [InlineData("1,5 weeks")]
    [InlineData("3 weeks and")]
    [InlineData("week 3")]
    [InlineData("")]
    public void Anything_else_is_no_length(string text) => Assert.Equal(DiagnosticCatalogue.NotALength, TimeText.Length(text, out _));

    [Theory]
    [InlineData("week 0", 0)]
    [InlineData("week 12", 2016)]
    [InlineData("day 40", 960)]
    [InlineData("month 2", 1460)]
    [InlineData("year 1.5", 13140)]
    [InlineData("week 12 and 3 days", 2088)]
    [InlineData("the beginning", 0)]
    [InlineData("the end", int.MaxValue)]
    public void A_moment_is_a_unit_and_a_number(string text, int hours)
    {
        Assert.Null(TimeText.Moment(text, out Duration value));
        Assert.Equal(hours, value.Hours);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("12 weeks")]
    [InlineData("weeks 12")]
    [InlineData("week twelve")]
    [InlineData("week 12 and day 3")]
    [InlineData("week -1")]
    [InlineData("")]
    public void Anything_else_is_no_moment(string text) => Assert.Equal(DiagnosticCatalogue.NotAMoment, TimeText.Moment(text, out _));

    [Fact]
    public void A_length_that_the_simulation_writes_is_read_back_as_the_same_length()
    {
        for (int hours = 0; hours <= TimeText.MostYears * Duration.Year; hours++)
        {
            Assert.Null(TimeText.Length(new Duration(hours).ToString(), out Duration back));
            Assert.Equal(hours, back.Hours);
        }
    }

    [Fact]
    public void A_moment_that_a_diagnostic_writes_is_read_back_as_the_same_moment()
    {
        for (int hours = 0; hours <= TimeText.MostYears * Duration.Year; hours++)
        {
            Assert.Null(TimeText.Moment(TimeText.Write(new(hours)), out Duration back));
            Assert.Equal(hours, back.Hours);
        }
    }

    [Fact]
    public void Fifty_years_are_the_longest()
    {
        Assert.Null(TimeText.Length("50 years", out _));
        Assert.Equal(DiagnosticCatalogue.OutOfRange, TimeText.Length("51 years", out _));
        Assert.Equal(DiagnosticCatalogue.OutOfRange, TimeText.Length("999999999999 years", out _));
        Assert.Equal(DiagnosticCatalogue.OutOfRange, TimeText.Moment("week 50 and 50 years", out _));
        Assert.Equal(DiagnosticCatalogue.NotWholeHours, TimeText.Length("0.3 weeks", out _));
    }

    [Theory]
    [InlineData("1 week", 168)]
    [InlineData("10 days", 240)]
    [InlineData("once a week", 168)]
    [InlineData("twice a week", 84)]
    [InlineData("3 times a week", 56)]
    [InlineData("5 times a week", 34)]
    [InlineData("twice a month", 365)]
    public void A_rhythm_is_a_length_or_a_number_of_times(string text, int hours)
    {
        Assert.Null(Rhythm.Every(text, out Duration value));
        Assert.Equal(hours, value.Hours);
    }

    [Theory]
    [InlineData("2 a week", 2)]
    [InlineData("twice a week", 2)]
    [InlineData("2 times a week", 2)]
    [InlineData("1 a day", 7)]
    [InlineData("once a day", 7)]
    [InlineData("1.5 a week", 1.5)]
    [InlineData("0 a week", 0)]
    public void Contact_is_so_many_times_a_week(string text, double perWeek)
    {
        Assert.Null(Rhythm.PerWeek(text, out double value));
        Assert.Equal(perWeek, value);
    }

    [Theory]
    [InlineData("now and then")]
    [InlineData("2")]
    [InlineData("twice the week")]
    [InlineData("twice times a week")]
    [InlineData("2 a fortnight")]
    public void What_is_no_rhythm_is_a_diagnostic(string text)
    {
        Assert.Equal(DiagnosticCatalogue.NotHowOften, Rhythm.PerWeek(text, out _));
        Assert.Equal(DiagnosticCatalogue.NotHowOften, Rhythm.Every(text, out _));
    }

    [Fact]
    public void A_rhythm_has_its_range()
    {
        Assert.Equal(DiagnosticCatalogue.OutOfRange, Rhythm.PerWeek("15 a week", out _));
        Assert.Equal(DiagnosticCatalogue.OutOfRange, Rhythm.Every("6 hours", out _));
        Assert.Equal(DiagnosticCatalogue.OutOfRange, Rhythm.Every("2 years", out _));
        Assert.Equal(DiagnosticCatalogue.OutOfRange, Rhythm.Every("0 times a week", out _));
        Assert.Equal(DiagnosticCatalogue.OutOfRange, Rhythm.Every("0.0000001 times a week", out _));
    }
}
