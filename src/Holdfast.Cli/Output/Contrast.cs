namespace Holdfast.Cli;

/// <summary>The same persons, with the same chance, in two courses.</summary>
internal sealed record Contrast(Course First, Course Second, Duration From, Duration To, RunOptions Options, int Persons, int Replicates, IReadOnlyList<ContrastRow> Rows)
{
    /// <summary>Runs both courses.</summary>
    public static Contrast Of(Course first, Course second, Duration from, Duration to, RunOptions options, int persons, int replicates, Action<double> done, CancellationToken cancel)
    {
        Channel[] channels = [.. Channel.All];
        Phenomenon all = new()
        {
            Id = "contrast",
            Says = "",
            Claims = [],
            Courses = new Dictionary<string, Course> { ["first"] = first, ["second"] = second },
            Replicates = replicates,
            Expectations = [.. channels.SelectMany(c => Three(new Probe(c, from, to, StatisticOf(c))))],
        };
        PhenomenonResult result = PhenomenonCheck.Check(all, options, persons, (run, of) => done((double)run / of), cancel);
        IEnumerable<ContrastRow> rows = channels.Select((c, i) => new ContrastRow(
            c,
            StatisticOf(c),
            result.Expectations[3 * i].Median,
            result.Expectations[(3 * i) + 1].Median,
            result.Expectations[(3 * i) + 2]));
        return new(first, second, from, to, options, persons, replicates, [.. rows]);
    }

    /// <summary>Of hazards the expected number, of counts the number, of all else the mean over the stretch.</summary>
    public static Statistic StatisticOf(Channel channel) => channel.IsQuantity ? Statistic.Mean : channel.Outcome switch
    {
        Outcome.Asking or Outcome.Faltering or Outcome.Leaving or Outcome.Dismissal => Statistic.Sum,
        Outcome.Requests or Outcome.Tellings or Outcome.Falters => Statistic.Change,
        _ => Statistic.Mean,
    };

    // How it stands in the first, how in the second, and by how much the second is above the first in the same person.
    private static Expectation[] Three(Probe probe)
    {
        Reading a = new([new(1, "first", probe)]);
        Reading b = new([new(1, "second", probe)]);
        return [Above(a, new([])), Above(b, new([])), Above(b, a)];
    }

    private static Expectation Above(Reading left, Reading right) => new() { Says = "", Left = left, Right = right, Must = Sign.Above, By = 0 };
}
