namespace Holdfast.Courses.Tests;

/// <summary>Changes texts at random, always in the same way for the same seed: letters, words, lines, and the shape of things.</summary>
internal sealed class Mutator(IReadOnlyList<string> seeds, int seed)
{
    private static readonly string[] Odd =
    [
        "", "~", "null", "0", "-1", "1e400", "999999999999", "NaN", "100%", "101%", "0.5 to 0.3", "week 0", "week 9999999", "the end", "3 weeks", "0.1 hours", "no", "yes",
        "from the beginning", "&a x", "*a", "!!str x", "!x", "|", ">", "'", "\"", "\"\\x\"", "\"\\U0010FFFF\"", "\"\\ud800\"", "[", "]", "{", "}", "[]", "{}", "{ a: b }", "? x", "<<: x", "--- x", "...", "%YAML 9.9", "# x",
        "attuned", "grant", "{ grant: 50%, cold: 50% }", "{ any: { when ready: cold, when not ready: grant } }", "like: attuned", "\t", "\u0000", "\ud800", "\u2028", "\ufeff", "é", "💧", ": :", "- - -", ",", "a:b",
    ];

    private readonly Random random = new(seed);
    private readonly string[] words = [.. seeds.SelectMany(s => s.Split(' ', '\n')).Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal), .. Odd];
    private readonly string[] lines = [.. seeds.SelectMany(s => s.Split('\n')).Distinct()];

    /// <summary>One of the seeds with one to five changes.</summary>
    public string Next()
    {
        string text = Pick(seeds);
        for (int changes = random.Next(1, 6); changes > 0; changes--)
        {
            text = random.Next(4) switch
            {
                0 => Letters(text),
                1 => Words(text),
                2 => Lines(text),
                _ => Shape(text),
            };
        }

        return text;
    }

    private string Letters(string text)
    {
        int at = random.Next(text.Length + 1);
        return random.Next(3) switch
        {
            0 => text.Insert(at, ((char)random.Next(32, 127)).ToString()),
            1 when at < text.Length => text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)),
            _ => text.Insert(at, Pick(Odd)),
        };
    }

    private string Words(string text)
    {
        string[] all = text.Split(' ');
        all[random.Next(all.Length)] = Pick(words);
        return string.Join(' ', all);
    }

    private string Lines(string text)
    {
        List<string> all = [.. text.Split('\n')];
        int at = random.Next(all.Count), other = random.Next(all.Count);
        switch (random.Next(5))
        {
            case 0:
                all.RemoveAt(at);
                break;
            case 1:
                all.Insert(other, all[at]);
                break;
            case 2:
                (all[at], all[other]) = (all[other], all[at]);
                break;
            case 3:
                all.Insert(at, Pick(lines));
                break;
            default:
                all[at] = random.Next(2) == 0 ? "  " + all[at] : all[at].TrimStart();
                break;
        }

        return string.Join('\n', all);
    }

    private string Shape(string text)
    {
        List<string> all = [.. text.Split('\n')];
        int at = random.Next(all.Count), length = Math.Min(random.Next(1, 8), all.Count - at);
        int colon = all[at].IndexOf(": ", StringComparison.Ordinal);
        switch (random.Next(5))
        {
            case 0 when colon > 0:
                all[at] = all[at][..(colon + 2)] + Pick(Odd);
                break;
            case 1 when colon > 0:
                all[at] = $"{all[at][..(colon + 2)]}[{all[at][(colon + 2)..]}]";
                break;
            case 2:
                List<string> part = all.GetRange(at, length);
                all.RemoveRange(at, length);
                all.InsertRange(random.Next(all.Count + 1), part.Select(l => random.Next(2) == 0 ? "    " + l : l));
                break;
            case 3 when colon > 0:
                all[at] = all[at][..(colon + 2)] + string.Concat(Enumerable.Repeat("{ a: ", random.Next(1, 40)));
                break;
            default:
                all.InsertRange(at, Enumerable.Repeat(all[at], random.Next(2, 30)));
                break;
        }

        return string.Join('\n', all);
    }

    private string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];
}
