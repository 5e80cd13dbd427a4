using System.Security.Cryptography;
using System.Text;

namespace Holdfast.Cli;

/// <summary>Finds and reads the courses and phenomena that a command names.</summary>
internal sealed class Shelf
{
    // One more than the reader takes, so that it can say that the text is too long without our holding all of it.
    private const int MostCharacters = 1_000_001;
    private readonly Surroundings surroundings;
    private readonly ContentFolder content;

    public Shelf(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        content = ContentFolder.Find(surroundings);
        Scenes = new(this, content);
    }

    /// <summary>The scenes.</summary>
    public SceneShelf Scenes { get; }

    /// <summary>A course by its path or its name. Halts with its diagnostics when it cannot be read.</summary>
    public Course Course(string given)
    {
        Source source = Find(given);
        return DiagnosticHalt.Unless(CourseReader.Read(source.Text, source.Shown, Resolver(source)), source);
    }

    /// <summary>A study by its path or its name. Halts with its diagnostics when it cannot be read.</summary>
    public Study Study(string given)
    {
        Source source = Find(given, content.StudyFile, "study", content.StudyNames);
        return DiagnosticHalt.Unless(StudyReader.Read(source.Text, source.Shown, Resolver(source)), source);
    }

    /// <summary>The texts of a course that was read: its own, then those that it is like, each with its name.</summary>
    public IReadOnlyList<(string Name, string Text)> CourseTexts(string given)
    {
        Source source = Find(given);
        List<(string, string)> texts = [(Path.GetFileNameWithoutExtension(source.Shown), source.Text)];
        Func<string, string?> resolve = Resolver(source);
        CourseReader.Read(source.Text, source.Shown, name =>
        {
            string? text = resolve(name);
            if (text is not null && !texts.Any(t => t.Item1 == name))
            {
                texts.Add((name, text));
            }

            return text;
        });
        return texts;
    }

    /// <summary>A text by its path.</summary>
    public Source TextOf(string path) => Read(path);

    /// <summary>What is the matter with a text, and what it says in one line when nothing is.</summary>
    public (Source Source, IReadOnlyList<Diagnostic> Diagnostics, string Words) Check(string given)
    {
        Source source = content.StudyNames.Contains(given) && !File.Exists(content.CourseFile(given)) ? Find(given, content.StudyFile, "study", content.StudyNames) : Find(given);
        if (Begins(source, "study:"))
        {
            Parsed<Study> study = StudyReader.Read(source.Text, source.Shown, Resolver(source));
            return (source, study.Diagnostics, study.Value is { } s ? $"{Count(s.Factors.Count, "factor")}, {Count(s.Points, "point")}, {Count(s.Persons, "person")} at each{(s.Replicates > 1 ? $", {s.Replicates} times" : "")}, {Count(s.Outcomes.Count, "outcome")}" : "");
        }

        if (Begins(source, "phenomenon:"))
        {
            Parsed<Phenomenon> claim = PhenomenonReader.Read(source.Text, source.Shown, Resolver(source));
            return (source, claim.Diagnostics, claim.Value is { } p ? $"{p.Id}, {Count(p.Courses.Count, "course")}, {Count(p.Expectations.Count, "expectation")}" : "");
        }

        Parsed<Course> course = CourseReader.Read(source.Text, source.Shown, Resolver(source));
        return (source, course.Diagnostics, course.Value is { } c ? $"{c.Lasts}, {Count(c.Helpers.Count, "helper")}, {Count(c.Happenings.Count, "happening")}" : "");
    }

    /// <summary>The phenomena that were named by number (P3) or path; all of the shipped ones when none was.</summary>
    public IReadOnlyList<Phenomenon> Phenomena(IReadOnlyList<string> given) => [.. PhenomenaWithTexts(given).Select(p => p.Phenomenon)];

    /// <summary>The same, each with the SHA-256 of its text and of the texts of courses that it names.</summary>
    public IReadOnlyList<(Phenomenon Phenomenon, string Fingerprint)> PhenomenaWithTexts(IReadOnlyList<string> given)
    {
        IReadOnlyList<string> names = content.ClaimNames;
        if (names.Count == 0 && given.Count == 0)
        {
            throw new Halt(ExitCode.NoInput, "The folder content/claims was not found. Set HOLDFAST_CONTENT to the folder 'content' of Holdfast.");
        }

        return [.. (given.Count == 0 ? names : given).Select(Phenomenon)];
    }

    /// <summary>The names of the courses that come with Holdfast.</summary>
    public IReadOnlyList<string> CourseNames => content.CourseNames;

    private static bool Begins(Source source, string key) =>
        source.Text.Split('\n').Any(line => line.StartsWith(key, StringComparison.Ordinal));

    private static string Count(int n, string thing) => n == 1 ? $"1 {thing}" : $"{n} {thing}s";

    private (Phenomenon Phenomenon, string Fingerprint) Phenomenon(string given)
    {
        string name = given.ToLowerInvariant();
        if (name is ['p', var digit] && char.IsAsciiDigit(digit))
        {
            name = "p0" + digit;
        }

        string shipped = content.ClaimFile(name);
        if (!LooksLikePath(given) && !File.Exists(shipped))
        {
            throw new Halt(ExitCode.NoInput, $"There is no phenomenon '{given}'. There are {content.ClaimNames.FirstOrDefault("none")?.ToUpperInvariant()} to {content.ClaimNames.LastOrDefault("none")?.ToUpperInvariant()}; or give a path to a file.");
        }

        Source source = Read(LooksLikePath(given) ? given : Nearby(shipped));
        StringBuilder texts = new(source.Text);
        Func<string, string?> resolve = Resolver(source);
        Phenomenon read = DiagnosticHalt.Unless(
            PhenomenonReader.Read(source.Text, source.Shown, name =>
            {
                string? text = resolve(name);
                texts.Append('\n').Append(name).Append('\n').Append(text);
                return text;
            }),
            source);
        return (read, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts.ToString()))));
    }

    private Source Find(string given) => Find(given, content.CourseFile, "course", CourseNames);

    /// <summary>A text by its path, or by the name of a shipped one.</summary>
    internal Source Find(string given, Func<string, string> shippedFile, string kind, IReadOnlyList<string> names)
    {
        if (LooksLikePath(given) || File.Exists(Full(given)))
        {
            return Read(given);
        }

        string shipped = shippedFile(given);
        if (File.Exists(shipped))
        {
            return Read(Nearby(shipped));
        }

        string there = names.Count == 0
            ? $"The folder content/{(kind == "study" ? "studies" : kind + "s")} was not found; set HOLDFAST_CONTENT to the folder 'content' of Holdfast, or give a path to a file."
            : $"There are:{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", names)}{Environment.NewLine}Or give a path to a file.";
        throw new Halt(ExitCode.NoInput, $"There is no {kind} '{given}'. {there}");
    }

    private static bool LooksLikePath(string given) =>
        given.Contains('/') || given.Contains('\\') || given.EndsWith(".yaml", StringComparison.Ordinal) || given.EndsWith(".yml", StringComparison.Ordinal);

    private string Full(string path) => Path.GetFullPath(path, surroundings.WorkingFolder);

    private string Nearby(string path)
    {
        string relative = Path.GetRelativePath(surroundings.WorkingFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private Source Read(string path)
    {
        string full = Full(path);
        if (Directory.Exists(full))
        {
            throw new Halt(ExitCode.NoInput, $"{path} is a folder. Name a file in it.");
        }

        try
        {
            return new(path, Path.GetDirectoryName(full) ?? "", ReadText(full));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Halt(ExitCode.NoInput, $"There is no file {path}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Halt(ExitCode.NoInput, $"{path} cannot be read: {e.Message}");
        }
    }

    internal static string ReadText(string path)
    {
        using StreamReader reader = new(path, Encoding.UTF8);
        char[] room = new char[MostCharacters];
        return new(room, 0, reader.ReadBlock(room));
    }

    // 'like' means a file beside the one that says it, or else a shipped course.
    internal Func<string, string?> Resolver(Source source) => name =>
    {
        string beside = Path.Combine(source.Folder, name + ".yaml");
        string shipped = content.CourseFile(name);
        return File.Exists(beside) ? ReadText(beside) : File.Exists(shipped) ? ReadText(shipped) : null;
    };
}
