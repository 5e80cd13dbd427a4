using Holdfast.Courses;
using Holdfast.Help;

namespace Holdfast.Web.Help;

/// <summary>The file of people who can be reached, beside the program. It is read once, at the start.</summary>
public static class HelpFile
{
    /// <summary>Where it lies, from the program's folder.</summary>
    public const string Name = "content/help.yaml";

    /// <summary>The language in which it is written, as browsers name it.</summary>
    public const string Written = "en-GB";

    /// <summary>The exit code when the file has diagnostics.</summary>
    public const int Diagnostics = 2;

    /// <summary>The exit code when the file is not there or cannot be read.</summary>
    public const int NoInput = 66;

    /// <summary>Reads the file. What is the matter with it is written, one diagnostic a line.</summary>
    /// <param name="folder">The program's folder.</param>
    /// <param name="says">Where diagnostics are written.</param>
    /// <param name="exit">The exit code; zero when the file was read.</param>
    /// <returns>What stands in it; nothing when there are diagnostics.</returns>
    public static HelpDirectory? Open(string folder, TextWriter says, out int exit)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(says);
        string path = Path.Combine(folder, Name);
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            says.WriteLine(HelpWords.NoFile(path));
            exit = NoInput;
            return null;
        }

        Parsed<HelpDirectory> parsed = HelpReader.Read(text, path);
        foreach (Diagnostic diagnostic in parsed.Diagnostics)
        {
            says.WriteLine(diagnostic);
        }

        exit = parsed.Value is null ? Diagnostics : 0;
        return parsed.Value;
    }
}
