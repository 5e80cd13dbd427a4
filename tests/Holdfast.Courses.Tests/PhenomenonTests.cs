namespace Holdfast.Courses.Tests;

/// <summary>Phenomena, read from text.</summary>
public class PhenomenonTests
{
    internal const string Text = """
        phenomenon: P3
        says: Granting everything keeps hope and changes nothing.
        claims: [C20, C22, C23, R2]
        replicates: 8
        courses:
          granted: { like: attuned, helper: { requests: { any: grant } } }
          granted twice a week: { like: granted, helper: { sessions: { every: twice a week } }, also happens: [ { telling: { at: week 3, met: well } } ] }
          attuned: attuned
        expect:
          - says: requests in the second year are not below the first
            left:  requests in granted, change, week 52 to week 104
            must: not be below
            right: requests in granted, change, week 0 to 52
            by: 15%
          - says: the wound heals less
            left: wound in granted, at week 104
            must: be above
            right: wound in attuned, at week 104
            by: 0.05
            share: 0.8
          - says: a bit of everything
            left: 0.85 * ache in granted twice a week, mean + guard in attuned, first above 0.5 week 0 to the end - hope in attuned, peak day, week 8 to week 80
              + 0.1
            must: hardly differ
            right: 0.5
        """;

    private static readonly Phenomenon Phenomenon = Read();

    private static Phenomenon Read()
    {
        Parsed<Phenomenon> parsed = PhenomenonReader.Read(Text, "p03.yaml", Repository.Resolve);
        Assert.Empty(parsed.Diagnostics);
        return parsed.Value!;
    }

    [Fact]
    public void It_has_a_number_a_sentence_and_claims()
    {
        Assert.Equal(("P3", "Granting everything keeps hope and changes nothing.", 8), (Phenomenon.Id, Phenomenon.Says, Phenomenon.Replicates));
        Assert.Equal(["C20", "C22", "C23", "R2"], Phenomenon.Claims);
    }

    [Fact]
    public void A_course_can_start_from_a_file_and_from_another_course_of_the_phenomenon()
    {
        Assert.Equal([new(Act.Grant, 1)], Phenomenon.Courses["granted"].Helpers[0].Practice.AnyRequest.WhenReady);
        Assert.Equal([new(Act.Grant, 1)], Phenomenon.Courses["granted twice a week"].Helpers[0].Practice.AnyRequest.WhenReady);
        Assert.Equal(new Duration(84), Phenomenon.Courses["granted twice a week"].Helpers[0].Practice.Sessions.Every);
        Assert.Equal([new Telling(Duration.Weeks(3), Reception.Well)], Phenomenon.Courses["granted twice a week"].Happenings);
        Assert.Equal([new(Act.Cannot, 1)], Phenomenon.Courses["attuned"].Helpers[0].Practice.AnyRequest.WhenReady);
        Assert.Equal(["granted", "granted twice a week", "attuned"], Phenomenon.Courses.Keys);
    }

    [Fact]
    public void An_expectation_has_two_measures_a_sign_and_a_smallest_effect()
    {
        Expectation requests = Phenomenon.Expectations[0];
        Assert.Equal([new(1, "granted", new Probe(Outcome.Requests, Duration.Weeks(52), Duration.Weeks(104), Statistic.Change))], requests.Left.Terms);
        Assert.Equal([new(1, "granted", new Probe(Outcome.Requests, Duration.Zero, Duration.Weeks(52), Statistic.Change))], requests.Right.Terms);
        Assert.Equal((Sign.NotBelow, 0.15, true, 0.9), (requests.Must, requests.By, requests.Relative, requests.Share));
        Expectation wound = Phenomenon.Expectations[1];
        Assert.Equal([new(1, "attuned", new Probe(Quantity.Wound, Duration.Weeks(104), Duration.Weeks(104), Statistic.At))], wound.Right.Terms);
        Assert.Equal((Sign.Above, 0.05, false, 0.8), (wound.Must, wound.By, wound.Relative, wound.Share));
    }

    [Fact]
    public void Measures_are_added_weighted_and_shifted()
    {
        Expectation all = Phenomenon.Expectations[2];
        Duration end = new(2 * Duration.Year);
        Assert.Equal(
            [
                new(0.85, "granted twice a week", new Probe(Outcome.Ache, Duration.Zero, end, Statistic.Mean)),
                new(1, "attuned", new Probe(Quantity.Guard, Duration.Zero, end, Statistic.FirstAbove, 0.5)),
                new(-1, "attuned", new Probe(Quantity.Hope, Duration.Weeks(8), Duration.Weeks(80), Statistic.PeakDay)),
            ],
            all.Left.Terms);
        Assert.Equal((0.1, 0.5), (all.Left.Constant, all.Right.Constant));
        Assert.Equal((Sign.HardlyDiffers, 0.03), (all.Must, all.By));
    }
}
