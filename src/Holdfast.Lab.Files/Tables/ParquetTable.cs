using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace Holdfast.Lab.Files;

/// <summary>Tables as Parquet files, typed, with what is told about them in the file's own metadata.</summary>
public static class ParquetTable
{
    private const int RowsInGroup = 1 << 16;

    /// <summary>
    /// Writes a table. The metadata are those of the table, and 'units' and 'columns': for each column its unit and what it is, as JSON.
    /// </summary>
    public static async Task Write(Table table, Stream to, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        DataField[] fields = [.. table.Columns.Select(c => new DataField(c.Name, c.Kind, isNullable: false))];
        Dictionary<string, string> metadata = new(table.Metadata)
        {
            ["units"] = JsonSerializer.Serialize(table.Columns.ToDictionary(c => c.Name, c => c.Unit)),
            ["columns"] = JsonSerializer.Serialize(table.Columns.ToDictionary(c => c.Name, c => c.Says)),
        };
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new(fields), to, cancellationToken: cancel);
        writer.CustomMetadata = metadata;
        List<IReadOnlyList<Array>> waiting = [];
        foreach (IReadOnlyList<Array> part in table.Parts)
        {
            waiting.Add(part);
            if (waiting.Sum(w => w[0].Length) >= RowsInGroup)
            {
                await Group(writer, fields, waiting, cancel);
            }
        }

        if (waiting.Count > 0)
        {
            await Group(writer, fields, waiting, cancel);
        }
    }

    private static async Task Group(ParquetWriter writer, DataField[] fields, List<IReadOnlyList<Array>> parts, CancellationToken cancel)
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int f = 0; f < fields.Length; f++)
        {
            int column = f;
            switch (parts[0][f])
            {
                case string[]:
                    await group.WriteAsync(fields[f], All<string>(parts, column));
                    break;
                case int[]:
                    await group.WriteAsync<int>(fields[f], All<int>(parts, column), cancellationToken: cancel);
                    break;
                case float[]:
                    await group.WriteAsync<float>(fields[f], All<float>(parts, column), cancellationToken: cancel);
                    break;
                default:
                    await group.WriteAsync<double>(fields[f], All<double>(parts, column), cancellationToken: cancel);
                    break;
            }
        }

        group.CompleteValidate();
        parts.Clear();
    }

    private static T[] All<T>(List<IReadOnlyList<Array>> parts, int column) => [.. parts.SelectMany(p => (T[])p[column])];
}
