using System.Text.RegularExpressions;

namespace Holdfast.Reproduction;

/// <summary>
/// Finds the blocks of a document that are made by running something. There are two kinds. A fence whose first line is
/// "$ ./holdfast ..." shows what that command writes. And a line "&lt;!-- reproduce: WHAT --&gt;" says how the block right below it
/// is made: a fence, a table or a paragraph; "reproduce, minutes:" or "reproduce, hours:" where it takes so long. Where it ends with
/// "&gt; FILE", the command's output is not below it but in that file, named from the root.
/// </summary>
internal static partial class BlockReader
{
    /// <summary>The blocks of a document, in order. A mark without a block below it has an empty one.</summary>
    public static IReadOnlyList<Block> Read(string document, string text)
    {
        string[] lines = text.Split('\n');
        List<Block> blocks = [];
        for (int i = 0; i < lines.Length; i++)
        {
            Match mark = Mark().Match(lines[i]);
            if (mark.Success)
            {
                Cost cost = mark.Groups["cost"].Success ? Enum.Parse<Cost>(mark.Groups["cost"].Value, ignoreCase: true) : Cost.Seconds;
                if (mark.Groups["into"] is { Success: true } into)
                {
                    blocks.Add(new(document, i + 1, "", mark.Groups["makes"].Value, cost, into.Value));
                    continue;
                }

                (int start, int end) = Below(lines, i + 1);
                blocks.Add(Of(document, lines, start, end, mark.Groups["makes"].Value, cost));
                i = end; // the blank line below it, or the fence that closes it
            }
            else if (IsFence(lines[i]))
            {
                int end = EndOfFence(lines, i);
                if (i + 1 < end && Shown().Match(lines[i + 1]) is { Success: true } shown)
                {
                    blocks.Add(Of(document, lines, i + 2, end, shown.Groups["makes"].Value, Cost.Seconds));
                }

                i = end;
            }
        }

        return blocks;
    }

    /// <summary>Whether a line is a mark of this kind, well written or not.</summary>
    public static bool LooksLikeMark(string line) => line.Contains("<!--", StringComparison.Ordinal) && line.Contains("reproduce", StringComparison.Ordinal);

    private static Block Of(string document, string[] lines, int start, int end, string makes, Cost cost) =>
        new(document, start + 1, string.Join('\n', lines[start..end]), makes, cost);

    // The lines of the block that begins at a line, without fences; the end is the line after the last of them, one that is no part of any block.
    private static (int Start, int End) Below(string[] lines, int start)
    {
        if (start < lines.Length && IsFence(lines[start]))
        {
            return (start + 1, EndOfFence(lines, start));
        }

        int end = start;
        while (end < lines.Length && lines[end].Trim().Length > 0)
        {
            end++;
        }

        return (start, end);
    }

    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal);

    private static int EndOfFence(string[] lines, int start)
    {
        int end = Array.FindIndex(lines, start + 1, IsFence);
        return end < 0 ? lines.Length : end;
    }

    [GeneratedRegex("^<!-- reproduce(?:, (?<cost>minutes|hours))?: (?<makes>\\S.*?)(?: > (?<into>\\S+))? -->$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\$ \./(?<makes>holdfast .+)$")]
    private static partial Regex Shown();
}
