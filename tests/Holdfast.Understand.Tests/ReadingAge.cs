using System.Text.RegularExpressions;

namespace Holdfast.Understand.Tests;

/// <summary>
/// The age at which a text can be read: Flesch and Kincaid's grade (0.39 words a sentence + 11.8 syllables a word - 15.59),
/// and five years. A measure of length of words and sentences, not of sense.
/// </summary>
internal static partial class ReadingAge
{
    public static double Of(string text)
    {
        string[] sentences = [.. Ends().Split(text).Where(s => Word().IsMatch(s))];
        string[] words = [.. Word().Matches(text).Select(m => m.Value.ToLowerInvariant())];
        return sentences.Length == 0 ? 0 : 5 + (0.39 * words.Length / sentences.Length) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    public static int Syllables(string word)
    {
        string letters = word.Replace("'", "", StringComparison.Ordinal);
        int groups = Vowels().Count(letters);
        bool silent = letters.Length > 2 && letters.EndsWith('e') && !letters.EndsWith("le", StringComparison.Ordinal) && !"aeiouy".Contains(letters[^2], StringComparison.Ordinal);
        bool quiet = letters.Length > 3 && letters.EndsWith("ed", StringComparison.Ordinal) && letters[^3] is not ('t' or 'd') && !"aeiouy".Contains(letters[^3], StringComparison.Ordinal);
        return Math.Max(1, groups - (silent || quiet ? 1 : 0));
    }

    [GeneratedRegex(@"[.?:;]+(\s|$)|\n\s*\n")]
    private static partial Regex Ends();

    [GeneratedRegex(@"[A-Za-z][A-Za-z']*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();
}
