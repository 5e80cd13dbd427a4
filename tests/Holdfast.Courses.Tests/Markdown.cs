namespace Holdfast.Courses.Tests;

/// <summary>A fenced block of a document: the words behind the fence, and the lines.</summary>
internal sealed record Block(string Document, int Line, string Info, string Text)
{
    public string Language => Info.Split(' ')[0];

    /// <summary>Fenced blocks in the order of the document.</summary>
    public static IReadOnlyList<Block> Of(string path)
    {
        List<Block> blocks = [];
        string[] lines = File.ReadAllText(path).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                int end = Array.FindIndex(lines, i + 1, l => l == "```");
                blocks.Add(new(Path.GetFileName(path), i + 2, lines[i][3..], string.Join('\n', lines[(i + 1)..end]) + "\n"));
                i = end;
            }
        }

        return blocks;
    }
}
