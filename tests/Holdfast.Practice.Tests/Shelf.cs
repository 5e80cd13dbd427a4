namespace Holdfast.Practice.Tests;

/// <summary>The shipped scenes and clients, and a small sample for tests that need one that never changes.</summary>
internal static class Shelf
{
    public static string Root { get; } = Find();

    public static string Content { get; } = Path.Combine(Root, "content");

    public static string Sample { get; } = Path.Combine(Root, "tests", "Holdfast.Practice.Tests", "Sample");

    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetFiles(Path.Combine(Content, "scenes"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Clients { get; } = [.. Directory.GetFiles(Path.Combine(Content, "clients"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Content, "scenes", name + ".yaml"));

    public static Scene Scene(string name) => Read(Text(name), name);

    public static string SampleText { get; } = File.ReadAllText(Path.Combine(Sample, "scenes", "nora-clock.yaml"));

    public static Scene SampleScene { get; } = Read(SampleText, "nora-clock");

    public static Scene Read(string text, string name)
    {
        Parsed<Scene> parsed = Try(text, name);
        return parsed.Value ?? throw new InvalidOperationException(string.Join("\n", parsed.Diagnostics));
    }

    public static Parsed<Scene> Try(string text, string name = "x") => SceneReader.Read(text, name, name + ".yaml", Client, Course);

    public static string? Client(string name)
    {
        string shipped = Path.Combine(Content, "clients", name + ".yaml");
        string sample = Path.Combine(Sample, "clients", name + ".yaml");
        return File.Exists(shipped) ? File.ReadAllText(shipped) : File.Exists(sample) ? File.ReadAllText(sample) : null;
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
