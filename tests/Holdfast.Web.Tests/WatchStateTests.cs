namespace Holdfast.Web.Tests;

public class WatchStateTests
{
    private static readonly Gen<WatchState> States =
        from course in Gen.Int[0, 2].Select(i => i == 0 ? "attuned" : i == 1 ? "she-left-in-may" : null)
        from beside in Gen.Bool.Select(b => b ? "attuned" : null)
        from many in Gen.Bool
        from person in Gen.Int[1, 1_000_000]
        from seed in Gen.ULong
        from show in Gen.Enum<Quantity>().Array[0, 5]
        from start in Gen.Int[0, 400]
        from length in Gen.Int[0, 300]
        from why in Gen.Enum<Quantity>()
        select new WatchState
        {
            Course = course,
            Beside = beside,
            Many = many,
            Person = person,
            Seed = seed,
            Show = [.. show.Distinct().Select(q => ((Channel)q).Key)],
            From = length == 0 ? null : start,
            To = length == 0 ? null : start + length,
            Why = ((Channel)why).Key,
        };

    [Fact]
    public void What_is_printed_is_read_back() => States.Sample(s => Assert.Equal(s, WatchState.Parse(s.Print())));

    [Fact]
    public void Any_address_is_understood_as_far_as_it_goes() =>
        Gen.String.Sample(text =>
        {
            WatchState state = WatchState.Parse("?" + text.Replace("%", "", StringComparison.Ordinal));
            Assert.True(state.Person >= 1);
        });

    [Theory]
    [InlineData("?person=0")]
    [InlineData("?person=-3&seed=x&why=nothing&show=foo,bar")]
    [InlineData("?from=9&to=3")]
    [InlineData("?course=../../etc/passwd")]
    public void Nonsense_is_left_as_it_usually_is(string query)
    {
        WatchState state = WatchState.Parse(query);
        Assert.Equal(1, state.Person);
        Assert.Equal("hope", state.Why);
        Assert.Empty(state.Show);
        Assert.Null(state.From);
        Assert.True(state.Course is "attuned" or null);
    }
}
