namespace Holdfast.Reproduction;

/// <summary>Neighbouring lines that differ.</summary>
/// <param name="File">The file's path from the root.</param>
/// <param name="Line">The number of the first of them in the file, from 1.</param>
/// <param name="Printed">What stands there.</param>
/// <param name="Rebuilt">What was rebuilt.</param>
public sealed record Difference(string File, int Line, IReadOnlyList<string> Printed, IReadOnlyList<string> Rebuilt)
{
    /// <summary>Where a rebuilt text differs from what is printed. Texts of as many lines are compared line by line; others from both ends to where they part.</summary>
    public static IReadOnlyList<Difference> Between(Place place, string rebuilt)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(rebuilt);
        if (place.Printed == rebuilt)
        {
            return [];
        }

        string[] before = place.Printed is null ? [] : place.Printed.Split('\n');
        string[] after = rebuilt.Split('\n');
        int same = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        int most = Math.Min(before.Length, after.Length) - same;
        int sameEnd = before.Reverse().Zip(after.Reverse()).Take(most).TakeWhile(p => p.First == p.Second).Count();
        string[] gone = before[same..^sameEnd];
        string[] made = after[same..^sameEnd];
        return gone.Length == made.Length
            ? [.. Stretches(gone, made).Select(s => new Difference(place.File, place.Line + same + s.Start, gone[s.Start..s.End], made[s.Start..s.End]))]
            : [new(place.File, place.Line + same, gone, made)];
    }

    private static IEnumerable<(int Start, int End)> Stretches(string[] gone, string[] made)
    {
        for (int i = 0; i < gone.Length; i++)
        {
            int start = i;
            while (i < gone.Length && gone[i] != made[i])
            {
                i++;
            }

            if (i > start)
            {
                yield return (start, i);
            }
        }
    }
}
