using System.Text;

namespace Holdfast.Cli.Tests;

/// <summary>Types commands in a folder of its own, beside a link to the repository's content.</summary>
internal sealed class Terminal : IDisposable
{
    public Terminal()
    {
        Folder = Directory.CreateTempSubdirectory("holdfast-cli-").FullName;
        Directory.CreateSymbolicLink(Path.Combine(Folder, "content"), Path.Combine(Root, "content"));
    }

    public static string Root { get; } = FindRoot();

    public string Folder { get; }

    public string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(Folder, name), text);
        return name;
    }

    /// <summary>Types a line, with quotes as in a shell.</summary>
    public Typed Type(string line, bool onTerminal = false, bool noColour = false, TextWriter? to = null, int width = 110, string? content = null)
    {
        StringWriter error = new();
        TextWriter output = to ?? new StringWriter();
        Surroundings surroundings = new()
        {
            Out = output,
            Error = error,
            OutIsTerminal = onTerminal,
            ErrorIsTerminal = onTerminal,
            NoColour = noColour,
            Width = width,
            Content = content,
            WorkingFolder = Folder,
            ProgramFolder = AppContext.BaseDirectory,
        };
        int code = CommandLine.Run(Split(line), surroundings, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return new(code, output.ToString() ?? "", error.ToString());
    }

    public static IReadOnlyList<string> Split(string line)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool quoted = false;
        foreach (char c in line + " ")
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ' ' && !quoted)
            {
                if (word.Length > 0)
                {
                    words.Add(word.ToString());
                    word.Clear();
                }
            }
            else
            {
                word.Append(c);
            }
        }

        return words;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Holdfast.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run from a folder inside the repository.");
    }
}
