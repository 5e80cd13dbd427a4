namespace Holdfast.Courses;

/// <summary>The word that somebody may have meant.</summary>
internal static class Nearest
{
    private const int LongestWord = 40;

    /// <summary>The nearest of the words, if one is near; else nothing.</summary>
    public static string? To(string word, IEnumerable<string> words)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        string lower = word.ToLowerInvariant();
        string? best = null;
        int least = Math.Max(1, word.Length / 3) + 1;
        foreach (string candidate in words)
        {
            int distance = Distance(lower, candidate);
            if (distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>"Did you mean ...?", or nothing.</summary>
    public static string? Advice(string word, IEnumerable<string> words) => To(word, words) is { } near ? $"Did you mean '{near}'?" : null;

    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                (corner, row[j]) = (row[j], next);
            }
        }

        return row[b.Length];
    }
}
