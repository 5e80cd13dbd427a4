namespace Holdfast.Cli;

/// <summary>
/// What persons lived through as one wide table: a row for each person and sample, in order of persons and then of time;
/// columns person, day, and one for each curve ("hidden_hope"). Persons are run in batches, so that any number fits.
/// </summary>
internal sealed class WideTable(Course course, RunOptions options, int persons, int ticksPerSample)
{
    private const long MostValuesAtOnce = 20_000_000;

    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["person", "day", .. Channel.All.Select(Data.Column)];

    /// <summary>Runs the persons, batch after batch.</summary>
    public IEnumerable<Ensemble> Batches(Action<double> done, CancellationToken cancel)
    {
        long samples = (long)(course.Lasts.InDays * options.TicksPerDay / ticksPerSample) + 1;
        int batch = (int)Math.Clamp(MostValuesAtOnce / (samples * Channel.Count) / 16 * 16, 16, 4096);
        for (int first = 0; first < persons; first += batch)
        {
            int now = first;
            RunOptions some = options with { FirstPerson = options.FirstPerson + first };
            yield return Simulator.RunMany(course, some, Math.Min(batch, persons - first), ticksPerSample, n => done((now + (double)n) / persons), cancel);
        }
    }

    /// <summary>Writes it as comma-separated values.</summary>
    public void WriteCsv(TextWriter to, Action<double> done, CancellationToken cancel)
    {
        Channel[] channels = [.. Channel.All];
        Data.CsvLine(to, Columns);
        foreach (Ensemble batch in Batches(done, cancel))
        {
            for (int p = 0; p < batch.Persons; p++)
            {
                for (int s = 0; s < batch.Samples; s++)
                {
                    Data.CsvLine(to, [batch.Options.FirstPerson + p, batch.DayOf(s), .. channels.Select(c => (object)batch[c, s, p])]);
                }
            }
        }
    }
}
