using Parquet;
using Parquet.Schema;

namespace Holdfast.Cli;

/// <summary>The wide table as a Parquet file: person as a 32-bit integer, day as a double, every curve as a float.</summary>
internal static class ParquetTable
{
    /// <summary>Writes a table, one row group for each batch of persons.</summary>
    public static async Task Write(WideTable table, Stream to, Action<double> done, CancellationToken cancel)
    {
        DataField<int> person = new("person");
        DataField<double> day = new("day");
        (Channel Channel, DataField<float> Field)[] curves = [.. Channel.All.Select(c => (c, new DataField<float>(Data.Column(c))))];
        ParquetSchema schema = new([person, day, .. curves.Select(c => c.Field)]);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, to, cancellationToken: cancel);
        foreach (Ensemble batch in table.Batches(done, cancel))
        {
            using ParquetRowGroupWriter rows = writer.CreateRowGroup();
            await rows.WriteAsync<int>(person, Column(batch, (_, p) => batch.Options.FirstPerson + p), cancellationToken: cancel);
            await rows.WriteAsync<double>(day, Column(batch, (s, _) => batch.DayOf(s)), cancellationToken: cancel);
            foreach ((Channel channel, DataField<float> field) in curves)
            {
                await rows.WriteAsync<float>(field, Column(batch, (s, p) => batch[channel, s, p]), cancellationToken: cancel);
            }

            rows.CompleteValidate();
        }
    }

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
