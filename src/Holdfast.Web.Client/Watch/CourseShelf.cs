using System.Reflection;
using Holdfast.Courses;
using Holdfast.Simulation;

namespace Holdfast.Web.Client.Watch;

/// <summary>The courses that come with Holdfast; they travel inside the page, so that it works without a network.</summary>
public static class CourseShelf
{
    /// <summary>The language in which courses are written, as browsers name it.</summary>
    public const string Written = "en-GB";

    private const string Folder = "courses/";
    private static readonly Assembly Own = typeof(CourseShelf).Assembly;
    private static readonly Dictionary<string, string> Titles = [];

    /// <summary>The names of all courses, the plain one first.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Own.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^".yaml".Length])
            .OrderBy(n => n == "attuned" ? 0 : 1).ThenBy(TitleOf, StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The text of a course, or nothing when there is none of this name.</summary>
    public static string? Text(string name)
    {
        using Stream? stream = Own.GetManifestResourceStream(Folder + name + ".yaml");
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The title of a course, from its text.</summary>
    public static string TitleOf(string name)
    {
        if (!Titles.TryGetValue(name, out string? title))
        {
            string line = (Text(name) ?? "").Split('\n').FirstOrDefault(l => l.StartsWith("course:", StringComparison.Ordinal)) ?? name;
            title = line.Replace("course:", "", StringComparison.Ordinal).Trim().Trim('"');
            Titles[name] = title;
        }

        return title;
    }

    /// <summary>Reads a course of the shelf.</summary>
    public static Parsed<Course> Read(string name) => Read(Text(name) ?? "", name + ".yaml");

    /// <summary>Reads a course from text.</summary>
    public static Parsed<Course> Read(string text, string file) => CourseReader.Read(text, file, Text);
}
