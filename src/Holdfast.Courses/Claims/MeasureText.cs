namespace Holdfast.Courses;

/// <summary>What is measured of a course, as people type it: "wound, at week 52", "ache mean week 40 to week 52", "requests, change".</summary>
public static class MeasureText
{
    /// <summary>What a measure may look like, in words.</summary>
    public const string Allowed = "a curve and what is taken of it (at, mean, min, max, sum, change, peak day, first above), such as 'wound, at week 52', 'ache, mean week 40 to week 52', 'requests, change' or 'guard, first above 0.6'";

    private const string Here = "it";

    private static readonly string[] Curves = [.. Vocabulary.Quantities.Select(q => q.Word), .. Vocabulary.Outcomes.Select(o => o.Word)];

    /// <summary>Reads a measure. Only a curve: its mean over the whole course. The comma may be left out.</summary>
    /// <param name="text">The words.</param>
    /// <param name="course">The course of which it is taken.</param>
    /// <param name="probe">The measure; nothing when it could not be read.</param>
    /// <returns>What is the matter with the words, in words; nothing when they could be read.</returns>
    public static string? Read(string text, Course course, out Probe? probe)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(course);
        probe = null;
        string line = string.Join(' ', text.ToLowerInvariant().Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length == 0)
        {
            return $"A measure was left empty. Write {Allowed}.";
        }

        if (Curve(line) is not { } curve)
        {
            string head = line[..HeadOf(line)];
            string near = Nearest.Advice(head, Curves) is { } advice ? advice + " " : "";
            string none = head.Length == 0 ? "it names no curve" : $"there is no curve {Findings.Quote(head)}";
            return $"{Findings.Quote(text)} is not a measure: {none}. {near}There are: {string.Join(", ", Curves)}. Write {Allowed}.";
        }

        string taken = line[curve.Length..].TrimStart(',', ' ');
        Findings findings = new();
        Reading? read = MeasureReader.Read(new ScalarNode("", 1, 1, $"{curve} in {Here}, {taken}"), new Dictionary<string, Course?> { [Here] = course }, findings);
        probe = read is { Terms: [{ Weight: 1 } only], Constant: 0 } ? only.Probe : null;
        if (probe is not null)
        {
            return null;
        }

        return findings.InOrder().FirstOrDefault() is { } one && one.Code == DiagnosticCatalogue.OddWindow.Code
            ? $"{Findings.Quote(text)} cannot be taken of '{course.Title}'. {one.Says} Found: {one.Found}. Allowed: {one.Allowed}. {one.Advice}"
            : taken.StartsWith("in ", StringComparison.Ordinal)
            ? $"{Findings.Quote(text)} names a course; the course is given already. Leave '{taken.Split(',')[0]}' out: write {Allowed}."
            : $"{Findings.Quote(text)} is not a measure: {Findings.Quote(taken)} is nothing that can be taken of {curve}. Write {Allowed}.";
    }

    // The curve with which a line begins: "safe self" rather than one that is called "safe".
    private static string? Curve(string line)
    {
        string plain = line.Replace('-', ' ');
        return Curves.Where(c => plain.StartsWith(c.Replace('-', ' '), StringComparison.Ordinal) && (plain.Length == c.Length || plain[c.Length] is ' ' or ',')).MaxBy(c => c.Length);
    }

    // Where the name of a curve that there is not ends: at the comma, or at the word that says what is taken.
    private static int HeadOf(string line)
    {
        int comma = line.IndexOf(',', StringComparison.Ordinal);
        int word = MeasureReader.StatisticWords.Select(w => line.IndexOf($" {w} ", StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(line.Length).Min();
        return Math.Min(comma < 0 ? line.Length : comma, word);
    }
}
