namespace Holdfast.Simulation.Tests;

/// <summary>The shipped courses and phenomena, found from the test upwards.</summary>
internal static class Shelf
{
    internal static string Content { get; } = Find();

    internal static IEnumerable<string> CourseNames => Directory.GetFiles(Path.Combine(Content, "courses"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    internal static string? Text(string name)
    {
        string file = Path.Combine(Content, "courses", name + ".yaml");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }

    internal static Course Course(string name)
    {
        Parsed<Course> read = CourseReader.Read(Text(name)!, name + ".yaml", Text);
        return read.Value ?? throw new InvalidOperationException(string.Join("\n", read.Diagnostics));
    }

    internal static IEnumerable<Phenomenon> Phenomena()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Content, "claims"), "*.yaml").Order(StringComparer.Ordinal))
        {
            Parsed<Phenomenon> read = PhenomenonReader.Read(File.ReadAllText(file), Path.GetFileName(file), Text);
            yield return read.Value ?? throw new InvalidOperationException(string.Join("\n", read.Diagnostics));
        }
    }

    private static string Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Holdfast.slnx")))
            {
                return Path.Combine(at.FullName, "content");
            }
        }

        throw new InvalidOperationException("The repository's root was not found above the tests.");
    }
}
