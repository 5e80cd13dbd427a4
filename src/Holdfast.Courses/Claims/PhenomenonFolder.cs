namespace Holdfast.Courses;

/// <summary>A folder of phenomena, one in a file.</summary>
public static class PhenomenonFolder
{
    /// <summary>Reads every phenomenon of a folder, in order of their numbers.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="courses">The courses that phenomena name.</param>
    /// <returns>All of them, or the diagnostics of all files.</returns>
    public static Parsed<IReadOnlyList<Phenomenon>> Read(string path, CourseFolder courses)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(courses);
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*.yaml") : [];
        return Read([.. files.Order(StringComparer.Ordinal).Select(f => (f, File.ReadAllText(f)))], courses.Find);
    }

    /// <summary>The same from texts, where there are no files.</summary>
    /// <param name="texts">File names and texts.</param>
    /// <param name="resolve">Gives the text of a course by its name; nothing when there is none.</param>
    public static Parsed<IReadOnlyList<Phenomenon>> Read(IReadOnlyList<(string File, string Text)> texts, Func<string, string?>? resolve)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Findings findings = new();
        SortedDictionary<(int Number, string Letter), Phenomenon> all = [];
        foreach ((string file, string text) in texts)
        {
            Parsed<Phenomenon> parsed = PhenomenonReader.Read(text, file, resolve);
            findings.AddAll(parsed.Diagnostics);
            if (parsed.Value is { } one && !all.TryAdd(Number(one.Id), one))
            {
                findings.Add(DiagnosticCatalogue.NumberTaken, file, 1, 1, one.Id, "each number once");
            }
        }

        return Parsed<IReadOnlyList<Phenomenon>>.From([.. all.Values], findings);
    }

    private static (int Number, string Letter) Number(string id)
    {
        string digits = string.Concat(id.Where(char.IsAsciiDigit));
        return (int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), id[(1 + digits.Length)..]);
    }
}
