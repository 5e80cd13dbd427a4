using System.Text.RegularExpressions;

namespace Holdfast.Understand.Tests;

/// <summary>
/// The school year in which a German text can be read: the first Wiener Sachtextformel of Bamberger and Vanecek (1984),
/// 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875, where MS is the percentage of words with three or more syllables,
/// SL the mean number of words in a sentence, IW the percentage of words with more than six letters, and ES the percentage
/// of words with one syllable. A colon or semicolon before a space ends a sentence, and so does the end of a paragraph, as
/// in <see cref="ReadingAge"/>. A measure of length of words and sentences, not of sense.
/// </summary>
internal static partial class WienerSachtextformel
{
    public static double Of(string text)
    {
        int sentences = Ends().Split(text).Count(s => Word().IsMatch(s));
        string[] words = [.. Word().Matches(text).Select(m => m.Value.ToLowerInvariant())];
        return words.Length == 0 ? 0 : (0.1935 * Percent(w => Syllables(w) >= 3)) + (0.1672 * words.Length / sentences) + (0.1297 * Percent(w => w.Length > 6)) - (0.0327 * Percent(w => Syllables(w) == 1)) - 0.875;

        double Percent(Func<string, bool> which) => 100.0 * words.Count(which) / words.Length;
    }

    public static int Syllables(string word) => Math.Max(1, Sounds().Count(word));

    [GeneratedRegex(@"[.?:;]+[“)*]*(\s|$)|\n\s*\n")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    // One vowel, or two that are one sound; the u of "qu" is none.
    [GeneratedRegex("aa|ee|oo|ai|ei|au|eu|äu|ie|(?<!q)u|[aeioyäöü]")]
    private static partial Regex Sounds();
}
