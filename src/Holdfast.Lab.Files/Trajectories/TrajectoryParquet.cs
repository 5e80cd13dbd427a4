using Parquet;
using Parquet.Schema;

namespace Holdfast.Lab.Files;

/// <summary>
/// Every person's curves as a Parquet file: a row for each person and sample, in order of persons and then of time; person as
/// a 32-bit integer, day as a double, every curve as a float. Each column bears its unit, the file what it comes from.
/// </summary>
public static class TrajectoryParquet
{
    private const string UnitKey = "unit";

    /// <summary>The columns with their units: "1" for a pure number, "days", "per day" for a hazard, "events" for a count since the beginning; "" for the person's number.</summary>
    public static IReadOnlyDictionary<string, string> Units { get; } = Columns().ToDictionary(c => c.Name, c => c.Unit);

    /// <summary>A channel's name as a column: "hidden_hope".</summary>
    public static string ColumnOf(Channel channel) => channel.Key.Replace(' ', '_');

    /// <summary>Writes a file, one row group for each batch of persons. What cannot be written whole must not take the file's name: write to another, and rename.</summary>
    /// <param name="to">Where it is written.</param>
    /// <param name="about">What it says of itself.</param>
    /// <param name="batches">The persons, batch after batch, in order.</param>
    /// <param name="cancel">Stops the work.</param>
    public static async Task Write(Stream to, RunDescription about, IEnumerable<Ensemble> batches, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(about);
        ArgumentNullException.ThrowIfNull(batches);
        DataField<int> person = new("person");
        DataField<double> day = new("day");
        (Channel Channel, DataField<float> Field)[] curves = [.. Channel.All.Select(c => (c, new DataField<float>(ColumnOf(c))))];
        ParquetSchema schema = new([person, day, .. curves.Select(c => c.Field)]);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, to, cancellationToken: cancel);
        writer.CustomMetadata = about.Metadata;
        foreach (Ensemble batch in batches)
        {
            using ParquetRowGroupWriter rows = writer.CreateRowGroup();
            await rows.WriteAsync<int>(person, Column(batch, (_, p) => batch.Options.FirstPerson + p), customMetadata: UnitOf(person), cancellationToken: cancel);
            await rows.WriteAsync<double>(day, Column(batch, (s, _) => batch.DayOf(s)), customMetadata: UnitOf(day), cancellationToken: cancel);
            foreach ((Channel channel, DataField<float> field) in curves)
            {
                await rows.WriteAsync<float>(field, Column(batch, (s, p) => batch[channel, s, p]), customMetadata: UnitOf(field), cancellationToken: cancel);
            }

            rows.CompleteValidate();
        }
    }

    private static Dictionary<string, string> UnitOf(DataField field) => new() { [UnitKey] = Units[field.Name] };

    private static IEnumerable<(string Name, string Unit)> Columns()
    {
        yield return ("person", "");
        yield return ("day", "days");
        foreach (Channel channel in Channel.All)
        {
            yield return (ColumnOf(channel), UnitOf(channel));
        }
    }

    private static string UnitOf(Channel channel) =>
        channel.IsQuantity ? "1"
        : channel.Outcome is Outcome.Requests or Outcome.Tellings or Outcome.Falters ? "events"
        : EnsembleSummary.Hazards.Contains(channel.Outcome) ? "per day"
        : "1";

    private static T[] Column<T>(Ensemble batch, Func<int, int, T> at)
    {
        T[] column = new T[batch.Persons * batch.Samples];
        for (int p = 0; p < batch.Persons; p++)
        {
            for (int s = 0; s < batch.Samples; s++)
            {
                column[(p * batch.Samples) + s] = at(s, p);
            }
        }

        return column;
    }
}
