using Holdfast.Lab;
using Holdfast.Web.Client.Lab;

namespace Holdfast.Web.Tests;

public class LabStateTests
{
    private static readonly string[] Keys = ["course=", "persons=", "part=", "trait=", "set=", "off=", "switch=", "show="];

    private static readonly Gen<LabState> States =
        from course in Gen.Int[0, 2].Select(i => i == 0 ? "attuned" : i == 1 ? "she-left-in-may" : null)
        from seed in Gen.ULong
        from persons in Gen.Int[1, LabState.MostPersons]
        from parts in Gen.Select(Gen.Enum<Trait>(), Gen.Int[0, 2]).Array[0, 4]
        from traits in Gen.Select(Gen.Enum<Trait>(), Gen.Int[0, 100]).Array[0, 4]
        from parameters in Gen.Select(Gen.Int[0, Catalogue.Parameters.Count - 1], Gen.Int[0, 100]).Array[0, 5]
        from rules in Gen.Int[0, Catalogue.Rules.Count - 1].Array[0, 5]
        from switched in Gen.Int[0, Switches.All.Count - 1].Array[0, 3]
        from show in Gen.Enum<Quantity>().Array[0, 5]
        select new LabState
        {
            Course = course,
            Seed = seed,
            Persons = persons,
            Parts = parts.DistinctBy(p => p.Item1).ToDictionary(p => p.Item1, p => p.Item2),
            Traits = traits.DistinctBy(t => t.Item1).ToDictionary(t => t.Item1, t => t.Item2),
            Parameters = parameters.DistinctBy(p => p.Item1).ToDictionary(p => Catalogue.Parameters[p.Item1].Key, p => p.Item2),
            Off = [.. rules.Distinct().Select(r => Catalogue.Rules[r].Name)],
            Switches = switched.Distinct().ToDictionary(s => Switches.All[s].Name, s => Switches.All[s].Options[^1].Name),
            Show = [.. show.Distinct().Select(q => ((Channel)q).Key)],
        };

    [Fact]
    public void What_is_printed_is_read_back() => States.Sample(s => Assert.Equal(s, LabState.Parse(s.Print())));

    [Fact]
    public void Any_address_is_understood_as_far_as_it_goes_and_can_be_run() =>
        Gen.Select(Gen.String, Gen.Int[0, Keys.Length - 1].Select(i => Keys[i])).Sample((text, key) =>
        {
            LabState state = LabState.Parse("?" + key + text.Replace("%", "", StringComparison.Ordinal));
            Assert.InRange(state.Persons, 1, LabState.MostPersons);
            Assert.NotNull(state.Experiment(CourseShelf.Read("attuned").Value!).Options);
        });

    [Theory]
    [InlineData("?persons=501&seed=-1&course=../x")]
    [InlineData("?trait=wound:101,skill:x,nothing:3&set=no.such:4&off=no+such+rule&switch=safe+self:no,no:use&part=wound:top&show=no")]
    [InlineData("?persons=0&trait=wound&set=:&off=,&switch=:::")]
    public void Nonsense_is_left_as_it_usually_is(string query) => Assert.Equal("?course=attuned", LabState.Parse(query).Print());

    [Fact]
    public void What_is_set_is_what_is_run()
    {
        LabState state = LabState.Parse("?course=attuned&part=self+blame:high&trait=wound:70&set=hope.following:50&off=anger+cools&switch=safe+self:use");
        Experiment experiment = state.Experiment(CourseShelf.Read("attuned").Value!);
        Assert.Equal(0.7, experiment.Traits[Trait.Wound]);
        Assert.Equal(Part.High, experiment.Parts[Trait.SelfBlame]);
        Assert.Equal(["anger cools"], experiment.Lesions);
        Assert.Equal("use", experiment.Switches["safe self"]);
        Assert.False(state.Unchanged.IsChanged);
        Assert.Equal(state.Parts, state.Unchanged.Parts);
    }
}
