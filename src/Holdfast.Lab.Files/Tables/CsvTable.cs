using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Holdfast.Lab.Files;

/// <summary>
/// Tables as comma-separated values (RFC 4180, with line feeds), and what is told about them in a file beside: CSV on the Web,
/// the W3C's metadata for such files.
/// </summary>
public static class CsvTable
{
    /// <summary>Writes the rows, under a line of names. A number that is none is an empty cell.</summary>
    public static void Write(Table table, Stream to)
    {
        ArgumentNullException.ThrowIfNull(table);
        using StreamWriter writer = new(to, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', table.Columns.Select(c => c.Name)));
        foreach (IReadOnlyList<Array> part in table.Parts)
        {
            for (int row = 0; row < part[0].Length; row++)
            {
                for (int c = 0; c < part.Count; c++)
                {
                    if (c > 0)
                    {
                        writer.Write(',');
                    }

                    writer.Write(Cell(part[c], row));
                }

                writer.WriteLine();
            }
        }
    }

    /// <summary>The metadata of a file of this table, for FILE-metadata.json.</summary>
    /// <param name="table">The table.</param>
    /// <param name="file">The name of the file that they are about.</param>
    public static string Metadata(Table table, string file)
    {
        ArgumentNullException.ThrowIfNull(table);
        JsonObject all = new() { ["@context"] = "http://www.w3.org/ns/csvw", ["url"] = file };
        foreach ((string key, string value) in table.Metadata)
        {
            all["holdfast:" + key] = value;
        }

        all["tableSchema"] = new JsonObject
        {
            ["columns"] = new JsonArray([.. table.Columns.Select(c => new JsonObject
            {
                ["name"] = c.Name,
                ["titles"] = c.Name,
                ["datatype"] = c.Kind == typeof(string) ? "string" : c.Kind == typeof(int) ? "integer" : c.Kind == typeof(float) ? "float" : "double",
                ["dc:description"] = c.Says,
                ["schema:unitText"] = c.Unit,
            })]),
        };
        return all.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static string Cell(Array column, int row) => column switch
    {
        float[] f => float.IsNaN(f[row]) ? "" : f[row].ToString(CultureInfo.InvariantCulture),
        double[] d => double.IsNaN(d[row]) ? "" : d[row].ToString(CultureInfo.InvariantCulture),
        int[] i => i[row].ToString(CultureInfo.InvariantCulture),
        string[] s => s[row].AsSpan().IndexOfAny(",\"\r\n") < 0 ? s[row] : $"\"{s[row].Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => throw new ArgumentException($"A table has no columns of {column.GetType()}.", nameof(column)),
    };
}
