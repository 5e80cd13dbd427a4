using System.Reflection;
using Holdfast.Understand;

namespace Holdfast.Web.Client.Understand;

/// <summary>The chapters that come with Holdfast; they travel inside the page, so that it works without a network.</summary>
public static class ChapterShelf
{
    private const string Folder = "understand/";
    private static readonly Assembly Own = typeof(ChapterShelf).Assembly;
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, Chapter> Known = [];

    /// <summary>The names of all chapters, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Own.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => n[(Folder.Length + "00-".Length)..^".yaml".Length]),
    ];

    /// <summary>A chapter by its name; nothing when there is none. Throws <see cref="InvalidOperationException"/> when a shipped chapter cannot be read.</summary>
    public static Chapter? Find(string key)
    {
        lock (Gate)
        {
            if (!Known.TryGetValue(key, out Chapter? chapter) && Text(key) is { } text)
            {
                Parsed<Chapter> parsed = ChapterReader.Read(text, key, key + ".yaml", Watch.CourseShelf.Text);
                chapter = parsed.Value ?? throw new InvalidOperationException($"The chapter \"{key}\" cannot be read: {string.Join(" ", parsed.Diagnostics)}");
                Known[key] = chapter;
            }

            return chapter;
        }
    }

    private static string? Text(string key)
    {
        int number = Names.ToList().IndexOf(key) + 1;
        using Stream? stream = number == 0 ? null : Own.GetManifestResourceStream($"{Folder}{number:00}-{key}.yaml");
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
