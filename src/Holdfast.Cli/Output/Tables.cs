using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>The one look of tables.</summary>
internal static class Tables
{
    /// <summary>A table with headings and a line below them; headings that begin with # are of numbers.</summary>
    public static Table Plain(params IEnumerable<string> headings)
    {
        Table table = new Table().Border(TableBorder.Horizontal).BorderColor(Color.Grey);
        foreach (string heading in headings)
        {
            bool number = heading.StartsWith('#');
            TableColumn column = new($"[grey]{Markup.Escape(heading.TrimStart('#'))}[/]");
            table.AddColumn(number ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }
}
