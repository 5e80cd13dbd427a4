using System.Globalization;

namespace Holdfast.Courses;

/// <summary>Numbers as people write them: 0.85, 95%, 3.</summary>
internal static class NumberText
{
    private const int LongestNumber = 12;

    /// <summary>Plain decimal digits with at most one point; no exponent, no sign.</summary>
    public static bool TryRead(string text, out decimal value)
    {
        value = 0;
        return text.Length is > 0 and <= LongestNumber
            && char.IsAsciiDigit(text[0])
            && char.IsAsciiDigit(text[^1])
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A number, or a number with a percent sign.</summary>
    public static bool TryReadShare(string text, out decimal value, out bool percent)
    {
        percent = text.EndsWith('%');
        if (!TryRead(percent ? text[..^1].TrimEnd() : text, out value))
        {
            return false;
        }

        value = percent ? value / 100 : value;
        return true;
    }

    /// <summary>A share in words: "90%".</summary>
    public static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");
}
