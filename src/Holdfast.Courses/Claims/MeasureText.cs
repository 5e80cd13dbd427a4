namespace Holdfast.Courses;

/// <summary>What is measured of a course, as people type it: "wound, at week 52", "ache, mean week 40 to week 52", "requests, change".</summary>
public static class MeasureText
{
    /// <summary>What a measure may look like, in words.</summary>
    public const string Allowed = "a curve, and after a comma what is taken of it, such as 'wound, at week 52', 'ache, mean week 40 to week 52' or 'requests, change'";

    private const string Here = "it";

    /// <summary>Reads a measure. Only a curve: its mean over the whole course.</summary>
    /// <param name="text">The words.</param>
    /// <param name="course">The course of which it is taken.</param>
    /// <param name="probe">The measure; nothing when it could not be read.</param>
    /// <returns>What is the matter with the words, in words; nothing when they could be read.</returns>
    public static string? Read(string text, Course course, out Probe? probe)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(course);
        string[] halves = text.Trim().Replace('_', ' ').Split(',', 2, StringSplitOptions.TrimEntries);
        Findings findings = new();
        Reading? read = MeasureReader.Read(
            new ScalarNode("", 1, 1, $"{halves[0]} in {Here}{(halves.Length > 1 ? ", " + halves[1] : "")}"),
            new Dictionary<string, Course?> { [Here] = course },
            findings);
        probe = read is { Terms: [{ Weight: 1 } only], Constant: 0 } ? only.Probe : null;
        if (probe is not null)
        {
            return null;
        }

        return findings.InOrder().FirstOrDefault() is { } one && one.Code != DiagnosticCatalogue.NotAMeasure.Code
            ? $"{one.Says} Found: {one.Found}. Allowed: {one.Allowed}."
            : $"'{text}' is not a measure. Write {Allowed}.";
    }
}
