namespace Holdfast.Understand.Tests;

/// <summary>The shipped chapters and questions.</summary>
internal static class Shelf
{
    public static string Root { get; } = Find();

    public static string Content { get; } = Path.Combine(Root, "content");

    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetFiles(Path.Combine(Content, "understand"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Questions { get; } = [.. Directory.GetFiles(Path.Combine(Content, "questions"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Content, "understand", name + ".yaml"));

    public static Chapter Chapter(string name)
    {
        Parsed<Chapter> parsed = ChapterReader.Read(Text(name), name[3..], name + ".yaml", Course);
        return parsed.Value ?? throw new InvalidOperationException(string.Join("\n", parsed.Diagnostics));
    }

    public static string QuestionText(string name) => File.ReadAllText(Path.Combine(Content, "questions", name + ".yaml"));

    public static Question Question(string name)
    {
        Parsed<Question> parsed = QuestionReader.Read(QuestionText(name), name[3..], name + ".yaml", Course);
        return parsed.Value ?? throw new InvalidOperationException(string.Join("\n", parsed.Diagnostics));
    }

    public static string? Course(string name)
    {
        string file = Path.Combine(Content, "courses", name + ".yaml");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Holdfast.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run from a folder inside the repository.");
    }
}
