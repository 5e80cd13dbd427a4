using System.Globalization;

namespace Holdfast.Lab;

/// <summary>Alterations by phenomena as comma-separated values: a row for each pair.</summary>
public static class AlterationTable
{
    /// <summary>The names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["alteration", "group", "phenomenon", "expectation", "asked", "before", "share", "share_low", "share_high", "fall", "fall_low", "fall_high", "held", "holds", "falls"];

    /// <summary>Writes the table; lines end with a line feed on every machine.</summary>
    public static void Write(TextWriter to, IEnumerable<AlterationResult> results)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(results);
        to.Write(string.Join(',', Columns) + "\n");
        foreach (AlterationResult r in results)
        {
            foreach (PhenomenonFall p in r.Phenomena)
            {
                string[] cells =
                [
                    Words(r.Alteration.Name), Words(r.Alteration.Group), p.Phenomenon, Words(p.Expectation), Number(p.Asked), Number(p.Before), Number(p.Share), Number(p.Low), Number(p.High),
                    Number(p.Fall), Number(p.FallLow), Number(p.FallHigh), Verdict(p.Held), Verdict(p.Holds), Verdict(p.Falls),
                ];
                to.Write(string.Join(',', cells) + "\n");
            }
        }
    }

    private static string Words(string text) => text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Verdict(bool holds) => holds ? "yes" : "no";
}
