using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Holdfast.Cli;

/// <summary>Results for programs.</summary>
internal static class Data
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>Writes a value as JSON.</summary>
    public static void Json(TextWriter to, object value) => to.WriteLine(JsonSerializer.Serialize(value, Options));

    /// <summary>Writes one line of comma-separated values (RFC 4180).</summary>
    public static void CsvLine(TextWriter to, params IEnumerable<object> cells) => to.WriteLine(string.Join(',', cells.Select(Cell)));

    /// <summary>A channel's name as a column: "hidden_hope".</summary>
    public static string Column(Channel channel) => TrajectoryParquet.ColumnOf(channel);

    private static string Cell(object value)
    {
        string text = value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value.ToString() ?? "";
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
