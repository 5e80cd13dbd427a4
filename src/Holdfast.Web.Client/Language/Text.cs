using System.Globalization;
using System.Resources;
using System.Text;

namespace Holdfast.Web.Client.Language;

/// <summary>What pages say, by name, in the current language. All of it stands in Words.resx (English) and Woerter.resx (German).</summary>
public static class Text
{
    private static readonly ResourceManager English = new("Words", typeof(Text).Assembly);
    private static readonly ResourceManager German = new("Woerter", typeof(Text).Assembly);
    private static readonly NumberFormatInfo GermanNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>The words of a name. Throws <see cref="ArgumentException"/> when there are none.</summary>
    public static string Of(string name)
    {
        string? words = Tongue.IsGerman ? German.GetString(name, CultureInfo.InvariantCulture) : null;
        words ??= English.GetString(name, CultureInfo.InvariantCulture) ?? throw new ArgumentException($"There are no words under \"{name}\".", nameof(name));
        return Tongue.Current.IsMadeUp ? MadeUp(words) : words;
    }

    /// <summary>The words of a name with values in the places of {0}, {1} ...; numbers are written as the language writes them.</summary>
    public static string Of(string name, params object[] values) => string.Format(Numbers, Of(name), values);

    /// <summary>One of two: for exactly one, and for any other number, which stands in the place of {0}.</summary>
    public static string Count(string name, int count, params object[] more) => Of(count == 1 ? name + ".one" : name, [count, .. more]);

    /// <summary>How the language writes numbers.</summary>
    public static IFormatProvider Numbers => Tongue.IsGerman ? GermanNumbers : CultureInfo.InvariantCulture;

    /// <summary>Whether there are words under a name, in English.</summary>
    public static bool Has(string name) => English.GetString(name, CultureInfo.InvariantCulture) is not null;

    // Letters that one can still read, a third longer, between brackets. Places for values and tags stay as they are.
    private static string MadeUp(string words)
    {
        StringBuilder made = new("[");
        bool place = false;
        foreach (char c in words)
        {
            place = c == '{' || (place && c != '}');
            made.Append(place ? c : c switch { 'a' => '\u00e5', 'e' => '\u00e9', 'i' => '\u00ef', 'o' => '\u00f6', 'u' => '\u00fc', 'n' => '\u00f1', 'A' => '\u00c5', 'E' => '\u00c9', 'O' => '\u00d6', _ => c });
        }

        for (int i = 0; i < words.Length / 3; i++)
        {
            made.Append(i % 9 == 0 ? ' ' : '~');
        }

        return made.Append(']').ToString();
    }
}
