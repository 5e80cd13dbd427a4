using System.Globalization;
using System.Text;

namespace Holdfast.Reproduction;

/// <summary>Writes Markdown.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    /// <summary>A page with its heading and the line that says where it comes from.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="madeBy">The command that writes it.</param>
    public Markdown(string title, string madeBy = "dotnet run --project tools/Holdfast.Documentation")
    {
        text.Append("# ").Append(title).Append("\n\n");
        Says($"*Written by `{madeBy}` from model version {Catalogue.ModelVersion}. Change the code, not this page.*");
    }

    /// <summary>A paragraph.</summary>
    public Markdown Says(string words)
    {
        text.Append(words).Append("\n\n");
        return this;
    }

    /// <summary>A heading below the page's own.</summary>
    public Markdown Heading(string words, int level = 2)
    {
        text.Append('#', level).Append(' ').Append(words).Append("\n\n");
        return this;
    }

    /// <summary>A list.</summary>
    public Markdown List(IEnumerable<string> items)
    {
        foreach (string item in items)
        {
            text.Append("- ").Append(item).Append('\n');
        }

        text.Append('\n');
        return this;
    }

    /// <summary>A table.</summary>
    public Markdown Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(heads);
        text.Append('|').Insert(text.Length, "---|", heads.Count).Append('\n');
        foreach (IReadOnlyList<string> row in rows)
        {
            Row(row);
        }

        text.Append('\n');
        return this;
    }

    /// <summary>The page so far, ending with one end of line.</summary>
    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

    /// <summary>A formula or a key.</summary>
    public static string Code(object? what) => $"`{what}`";

    /// <summary>A number as people read it: ".35", "1320", "0".</summary>
    public static string Number(double x) => Trim(x.ToString("0.####", CultureInfo.InvariantCulture));

    /// <summary>A share with two digits: ".97".</summary>
    public static string Share(double x) => Trim(x.ToString("0.00", CultureInfo.InvariantCulture));

    /// <summary>The anchor that a heading gets.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static string Trim(string number) => number.StartsWith("0.", StringComparison.Ordinal) ? number[1..] : number.StartsWith("-0.", StringComparison.Ordinal) ? "-" + number[2..] : number;

    private void Row(IReadOnlyList<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
