using System.Globalization;

namespace Holdfast.Cli;

/// <summary>Numbers as people read them.</summary>
internal static class Say
{
    /// <summary>With two digits after the point.</summary>
    public static string Level(double value) => Fixed(value, "0.00");

    /// <summary>With its sign.</summary>
    public static string Change(double value) => Signed(Fixed(value, "0.00"));

    /// <summary>With its sign and three digits after the point.</summary>
    public static string Part(double value) => Signed(Fixed(value, "0.000"));

    /// <summary>As a share in per cent.</summary>
    public static string Share(double value) => Fixed(100 * value, "0.#") + "%";

    /// <summary>"1 person", "2 persons".</summary>
    public static string Count(int n, string one, string? many = null) => n == 1 ? $"1 {one}" : $"{n.ToString("N0", CultureInfo.InvariantCulture)} {many ?? one + "s"}";

    /// <summary>A stretch between two values.</summary>
    public static string Between(double low, double high) => $"{Level(low)} to {Level(high)}";

    private static string Signed(string number) => number.StartsWith('−') || !number.Any(c => c is >= '1' and <= '9') ? number : "+" + number;

    private static string Fixed(double value, string format)
    {
        string text = value.ToString(format, CultureInfo.InvariantCulture);
        return text.StartsWith('-') && text.Any(c => c is >= '1' and <= '9') ? "−" + text[1..] : text.TrimStart('-');
    }
}
